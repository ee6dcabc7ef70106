package dev.augur.processor.model.op;

import dev.augur.processor.model.Binding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All operations, in the order in which documentation lists them. */
public final class OperationCatalog {
  private static final List<Binding> BINDINGS =
      List.of(
          HorizontalFlip.BINDING,
          Rotate.BINDING,
          RandomCrop.BINDING,
          Brightness.BINDING,
          Contrast.BINDING,
          GaussianBlur.BINDING,
          Normalize.BINDING);

  private static final Map<String, Binding> BY_NAME =
      BINDINGS.stream().collect(Collectors.toUnmodifiableMap(Binding::name, Function.identity()));

  private OperationCatalog() {}

  /** Every operation's binding. */
  public static List<Binding> bindings() {
    return BINDINGS;
  }

  /** The bindings by annotation name. */
  public static Map<String, Binding> byName() {
    return BY_NAME;
  }
}
