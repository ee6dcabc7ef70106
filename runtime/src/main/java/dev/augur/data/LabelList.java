package dev.augur.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** The labels of a source's samples: none, one class each, or any labels of one kind. Immutable. */
final class LabelList {
  private final LongFunction<Label> labels;
  private final List<String> classNames;
  private final int highestClass;

  private LabelList(LongFunction<Label> labels, List<String> classNames, int highestClass) {
    this.labels = labels;
    this.classNames = classNames;
    this.highestClass = highestClass;
    if (!classNames.isEmpty() && highestClass >= classNames.size()) {
      throw new IllegalArgumentException(
          "a sample is of class " + highestClass + ", but there are only " + classNames.size() + " class names");
    }
  }

  static LabelList none() {
    return new LabelList(index -> Label.none(), List.of(), -1);
  }

  /** One class a sample. */
  static LabelList ofClasses(long samples, int... classIndices) {
    Objects.requireNonNull(classIndices, "withLabels");
    checkCount(samples, classIndices.length);
    Map<Integer, Label> shared = new HashMap<>();
    Label[] labels = new Label[classIndices.length];
    int highest = -1;
    for (int i = 0; i < labels.length; i++) {
      int index = classIndices[i];
      if (index < 0) {
        throw new IllegalArgumentException("label " + i + " is " + index + "; classes are numbered from 0");
      }
      labels[i] = shared.computeIfAbsent(index, Label::of);
      highest = Math.max(highest, index);
    }
    return new LabelList(index -> labels[Math.toIntExact(index)], List.of(), highest);
  }

  /** Any labels of one kind. */
  static LabelList of(long samples, List<Label> labels) {
    Objects.requireNonNull(labels, "withLabels");
    checkCount(samples, labels.size());
    int missing = new ArrayList<>(labels).indexOf(null);
    if (missing >= 0) {
      throw new IllegalArgumentException(
          "label " + missing + " is null; write Label.none() for all samples, or give each a label of one kind");
    }
    List<Label> copy = List.copyOf(labels);
    int highest = -1;
    for (Label label : copy) {
      if (label.getClass() != copy.getFirst().getClass()) {
        throw new IllegalArgumentException(
            "all labels must be of one kind; found " + copy.getFirst() + " and " + label);
      }
      highest = Math.max(highest, label.highestClass());
    }
    return new LabelList(index -> copy.get(Math.toIntExact(index)), List.of(), highest);
  }

  /** One class a sample, with the class names of this list. */
  LabelList withClasses(long samples, int... classIndices) {
    return ofClasses(samples, classIndices).named(classNames);
  }

  /** Any labels of one kind, with the class names of this list. */
  LabelList with(long samples, List<Label> labels) {
    return of(samples, labels).named(classNames);
  }

  /** The same labels with names for the classes. */
  LabelList named(List<String> names) {
    return new LabelList(labels, List.copyOf(Objects.requireNonNull(names, "withClassNames")), highestClass);
  }

  Label get(long index) {
    return labels.apply(index);
  }

  List<String> classNames() {
    return classNames;
  }

  private static void checkCount(long samples, int labels) {
    if (labels != samples) {
      throw new IllegalArgumentException("there are " + samples + " samples, but " + labels + " labels");
    }
  }
}
