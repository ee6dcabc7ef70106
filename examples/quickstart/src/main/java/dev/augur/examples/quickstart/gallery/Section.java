package dev.augur.examples.quickstart.gallery;

import java.util.List;

/**
 * A part of the page.
 *
 * @param title its heading
 * @param text what the reader should know, plain
 * @param rows from top to bottom
 */
record Section(String title, String text, List<Row> rows) {}
