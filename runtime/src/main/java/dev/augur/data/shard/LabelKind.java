package dev.augur.data.shard;

import dev.augur.data.Label;

/** What kind of labels a data set has, and its number in the header. */
enum LabelKind {
  NONE(Label.None.class),
  CLASS(Label.ClassIndex.class),
  CLASS_SET(Label.ClassSet.class),
  NUMBERS(Label.Numbers.class);

  private final Class<? extends Label> type;

  LabelKind(Class<? extends Label> type) {
    this.type = type;
  }

  static LabelKind of(Label label) {
    for (LabelKind kind : values()) {
      if (kind.type.isInstance(label)) {
        return kind;
      }
    }
    throw new AssertionError("no kind for " + label);
  }

  /** The number that stands for this kind in a header. */
  int code() {
    return ordinal();
  }
}
