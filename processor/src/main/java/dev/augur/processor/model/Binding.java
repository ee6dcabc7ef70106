package dev.augur.processor.model;

import java.util.List;
import java.util.function.Function;

/**
 * Ties an annotation to the record that gives it meaning.
 *
 * @param name the annotation's simple name
 * @param read makes the record from checked arguments
 * @param samples uses of the annotation, from which tests and random pipelines are made; at least one, each with the
 *     package {@code dev.augur.annotation} imported, and valid whatever the source's maximum
 */
public record Binding(String name, Function<Arguments, Operation> read, List<String> samples) {

  /** A binding with its sample uses. */
  public static Binding of(String name, Function<Arguments, Operation> read, String... samples) {
    return new Binding(name, read, List.of(samples));
  }
}
