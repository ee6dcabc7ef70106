package dev.augur.processor.written;

import dev.augur.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A member's value at one use of the annotation.
 *
 * @param member what it belongs to
 * @param meaning what its numbers mean here
 * @param content what it holds, the default where nothing was written
 * @param written whether the author wrote it
 * @param position the value, or the annotation where nothing was written
 * @param elements the single numbers of an array
 * @param division a division in it that Java makes whole
 */
public record Value(
    Member member,
    Meaning meaning,
    Content content,
    boolean written,
    Position position,
    List<Position> elements,
    Optional<WholeDivision> division) {

  /** The member's name. */
  public String name() {
    return member.name();
  }

  /** Its numbers; none where it holds something else. */
  public List<Double> numbers() {
    return content instanceof Content.Numbers(List<Double> all) ? all : List.of();
  }

  /** Where one of the numbers stands. */
  public Position at(int index) {
    return index < elements.size() ? elements.get(index) : position;
  }

  /** The same value with other numbers. */
  Value with(List<Double> numbers) {
    return new Value(member, meaning, new Content.Numbers(numbers), written, position, elements, Optional.empty());
  }
}
