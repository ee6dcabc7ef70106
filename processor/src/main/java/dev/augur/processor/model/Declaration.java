package dev.augur.processor.model;

import java.util.List;

/**
 * A pipeline as declared: settings and elements in source order, each with its position.
 *
 * @param packageName the package of the annotated type, empty for the unnamed one
 * @param typeName the annotated type's name without its package, {@code Outer.Inner} if nested
 * @param visibility how far the type can be seen; the generated class copies that
 * @param settings what {@code @Pipeline} says
 * @param elements operations, choices and barriers in source order
 * @param position where the {@code @Pipeline} annotation stands
 */
public record Declaration(
    String packageName,
    String typeName,
    Visibility visibility,
    Settings settings,
    List<Element> elements,
    Position position) {

  /** One element of the pipeline. */
  public sealed interface Element {}

  /**
   * An operation at its place.
   *
   * @param name the annotation's simple name
   * @param path what its random numbers are named by: {@code Rotate} on a type, {@code colour/ColorJitter} in a stage
   * @param operation its meaning
   * @param resamples whether it finds values between pixels
   * @param probability the chance that it acts, negative if it always acts and has none
   * @param text the annotation as a reader would write it, for plans
   * @param position where it stands
   */
  public record Placed(
      String name,
      String path,
      Operation operation,
      boolean resamples,
      double probability,
      String text,
      Position position)
      implements Element {

    /** Whether the operation has a probability at all. */
    public boolean hasProbability() {
      return probability >= 0;
    }
  }

  /**
   * A choice of one among several operations, {@code @OneOf}.
   *
   * @param path the stage's name
   * @param probability the chance that one of them acts
   * @param children chosen in proportion to their probabilities, which each of them has
   * @param position where it stands
   */
  public record Choice(String path, double probability, List<Placed> children, Position position) implements Element {}

  /**
   * The end of a run: what stands before is rendered to pixels before what follows looks at them.
   *
   * @param position where it stands
   */
  public record Barrier(Position position) implements Element {}

  /** Whether the type can be seen outside its package. */
  public boolean isPublic() {
    return visibility != Visibility.PACKAGE;
  }

  /** What the generated class is called. */
  public AugmenterName augmenter() {
    return AugmenterName.of(packageName, typeName);
  }

  /** All operations, those of choices included, in source order. */
  public List<Placed> operations() {
    return elements.stream()
        .<Placed>mapMulti((element, sink) -> {
          switch (element) {
            case Placed placed -> sink.accept(placed);
            case Choice choice -> choice.children().forEach(sink);
            case Barrier barrier -> {}
          }
        })
        .toList();
  }
}
