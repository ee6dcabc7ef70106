package dev.augur.processor.written;

import dev.augur.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A stack of annotations: the type's own, or that of one stage method.
 *
 * @param name the method's name, empty for the type's stack
 * @param on what carries the stack, {@code CifarTrain} or {@code Train.colour()}
 * @param oneOf the annotation that makes it a choice, if any
 * @param items operations and barriers in source order
 * @param position the method or type
 */
public record Stage(String name, String on, Optional<Use> oneOf, List<Use> items, Position position) {

  /** The path of an operation in this stage. */
  public String path(Use use) {
    return name.isEmpty() ? use.name() : name + "/" + use.name();
  }
}
