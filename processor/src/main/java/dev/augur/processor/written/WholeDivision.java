package dev.augur.processor.written;

/**
 * A division of whole numbers where a fraction was wanted: Java drops what is left over, so that {@code 4 / 5} is 0.
 *
 * @param index which of the member's numbers it is in
 * @param text the division as written
 * @param result what Java makes of it
 * @param quotient what was wanted
 * @param remedy what to write instead
 */
public record WholeDivision(int index, String text, long result, double quotient, String remedy) {}
