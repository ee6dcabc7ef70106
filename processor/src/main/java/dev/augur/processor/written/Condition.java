package dev.augur.processor.written;

/**
 * When a member counts, by what another one says.
 *
 * @param member the other member
 * @param text what it must be, or must not be
 * @param equal whether it must be that
 */
public record Condition(String member, String text, boolean equal) {

  /** Whether the other member's content lets this one count. */
  public boolean holds(String found) {
    return found.equals(text) == equal;
  }
}
