package dev.augur.processor.written;

import dev.augur.annotation.meta.Family;
import java.util.List;
import java.util.Optional;

/**
 * An annotation type of the language.
 *
 * @param name its simple name
 * @param family the operation's family; empty for annotations that are no operation
 * @param members in declared order
 */
public record AnnotationSpec(String name, Optional<Family> family, List<Member> members) {

  /** Whether it is an operation. */
  public boolean isOperation() {
    return family.isPresent();
  }

  /** Whether an operation finds values between pixels: it has a member that says how. */
  public boolean resamples() {
    return isOperation() && has("interpolation");
  }

  /** Whether the annotation has a member of the name. */
  public boolean has(String member) {
    return members.stream().anyMatch(m -> m.name().equals(member));
  }
}
