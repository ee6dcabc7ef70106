package dev.augur.data;

import java.util.Arrays;
import java.util.List;

/** What a sample shows. Immutable. */
public sealed interface Label {

  /** Nothing is known. */
  static Label none() {
    return None.INSTANCE;
  }

  /** One class, by its number. */
  static Label of(int classIndex) {
    return new ClassIndex(classIndex);
  }

  /** Any number of classes at once, by their numbers; none at all is a label too. */
  static Label ofClasses(int... classIndices) {
    return new ClassSet(Arrays.stream(classIndices).boxed().toList());
  }

  /** Numbers with a meaning of their own: targets of a regression, soft class probabilities, an embedding. */
  static Label ofNumbers(float... values) {
    return new Numbers(values);
  }

  /** The highest number of a class in it, -1 where it names none. */
  default int highestClass() {
    return switch (this) {
      case ClassIndex one -> one.index();
      case ClassSet several -> several.indices().isEmpty() ? -1 : several.indices().getLast();
      case None _, Numbers _ -> -1;
    };
  }

  /** Nothing is known. */
  record None() implements Label {
    private static final None INSTANCE = new None();
  }

  /**
   * One class.
   *
   * @param index its number, from 0
   */
  record ClassIndex(int index) implements Label {
    /** Refuses negative numbers. */
    public ClassIndex {
      refuseNegative(index);
    }
  }

  /**
   * Several classes at once.
   *
   * @param indices their numbers, ascending, each once
   */
  record ClassSet(List<Integer> indices) implements Label {
    /** Sorts a copy, drops repeats and refuses negative numbers. */
    public ClassSet {
      indices = indices.stream().sorted().distinct().toList();
      indices.forEach(Label::refuseNegative);
    }
  }

  /** Plain numbers. */
  final class Numbers implements Label {
    private final float[] values;

    /** Copies the numbers. */
    public Numbers(float... values) {
      this.values = values.clone();
    }

    /** How many numbers there are. */
    public int size() {
      return values.length;
    }

    /** One of the numbers. */
    public float get(int i) {
      return values[i];
    }

    /** A copy of the numbers. */
    public float[] toArray() {
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numbers numbers && Arrays.equals(values, numbers.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return Arrays.toString(values);
    }
  }

  private static void refuseNegative(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("classes are numbered from 0, found " + index);
    }
  }
}
