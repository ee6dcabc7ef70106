package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.SampleReader;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Writes samples' labels into a batch in one encoding. */
sealed interface LabelWriter {
  /** The encoding that this writes. */
  LabelEncoding encoding();

  /** Numbers per sample. */
  int width();

  /**
   * Writes one label.
   *
   * @param place which sample of the batch it belongs to
   * @throws IllegalArgumentException if the label does not fit the encoding
   */
  void write(Label label, MemorySegment out, int place);

  /** Bytes per sample; every encoding takes 4 per number. */
  default long bytes() {
    return 4L * width();
  }

  /**
   * The writer for a source.
   *
   * @param encoding null to follow the kind of the source's first label
   * @param classes null to count the source's class names
   * @throws IllegalArgumentException if the first label does not fit the encoding, or the classes cannot be counted
   */
  static LabelWriter of(ImageSource source, LabelEncoding encoding, Integer classes) {
    Label first = SampleReader.label(source, 0);
    LabelEncoding chosen = encoding != null ? encoding : natural(first);
    if (!fits(first, chosen)) {
      throw new IllegalArgumentException("labels(" + chosen + ") does not suit the source, whose first label is " + first
          + "; write labels(" + natural(first) + ") or give the source other labels");
    }
    return switch (chosen) {
      case NONE -> new None();
      case SPARSE -> new Sparse(classes != null ? classes : knownClasses(source, Integer.MAX_VALUE));
      case ONE_HOT -> new OneHot(classes != null ? classes : knownClasses(source, 0));
      case MULTI_HOT -> new MultiHot(classes != null ? classes : knownClasses(source, 0));
      case NUMBERS -> new Numbers(((Label.Numbers) first).size());
    };
  }

  private static boolean fits(Label label, LabelEncoding encoding) {
    return switch (encoding) {
      case NONE -> true;
      case SPARSE, ONE_HOT -> label instanceof Label.ClassIndex;
      case MULTI_HOT -> label instanceof Label.ClassIndex || label instanceof Label.ClassSet;
      case NUMBERS -> label instanceof Label.Numbers;
    };
  }

  private static LabelEncoding natural(Label label) {
    return switch (label) {
      case Label.None _ -> LabelEncoding.NONE;
      case Label.ClassIndex _ -> LabelEncoding.SPARSE;
      case Label.ClassSet _ -> LabelEncoding.MULTI_HOT;
      case Label.Numbers _ -> LabelEncoding.NUMBERS;
    };
  }

  private static int knownClasses(ImageSource source, int otherwise) {
    int known = source.classNames().isEmpty() ? otherwise : source.classNames().size();
    if (known == 0) {
      throw new IllegalArgumentException(
          "the source has no class names, so the number of classes is unknown; write classes(n)");
    }
    return known;
  }

  private static IllegalArgumentException unfit(Label label, LabelEncoding encoding) {
    return new IllegalArgumentException("the label " + label + " cannot be encoded as " + encoding
        + "; mend the source's label(), or choose another encoding with labels(...)");
  }

  private static int index(Label label, LabelEncoding encoding) {
    if (label instanceof Label.ClassIndex one) {
      return one.index();
    }
    throw unfit(label, encoding);
  }

  private static int checkedClass(int index, int classes) {
    if (index >= classes) {
      throw new IllegalArgumentException("class " + index + " is outside 0 to " + (classes - 1) + "; write classes("
          + (index + 1L) + ") or more, or name as many classes in the source");
    }
    return index;
  }

  private static void setFloat(MemorySegment out, int place, int width, int at, float value) {
    out.setAtIndex(ValueLayout.JAVA_FLOAT, (long) place * width + at, value);
  }

  private static void clear(MemorySegment out, int place, int width) {
    for (int i = 0; i < width; i++) {
      setFloat(out, place, width, i, 0);
    }
  }

  /** Writes nothing. */
  record None() implements LabelWriter {
    @Override
    public LabelEncoding encoding() {
      return LabelEncoding.NONE;
    }

    @Override
    public int width() {
      return 0;
    }

    @Override
    public void write(Label label, MemorySegment out, int place) {}
  }

  /** Writes the class's number. */
  record Sparse(int classes) implements LabelWriter {
    @Override
    public LabelEncoding encoding() {
      return LabelEncoding.SPARSE;
    }

    @Override
    public int width() {
      return 1;
    }

    @Override
    public void write(Label label, MemorySegment out, int place) {
      out.setAtIndex(ValueLayout.JAVA_INT, place, checkedClass(index(label, encoding()), classes));
    }
  }

  /** Writes a 1 at the class's number. */
  record OneHot(int width) implements LabelWriter {
    @Override
    public LabelEncoding encoding() {
      return LabelEncoding.ONE_HOT;
    }

    @Override
    public void write(Label label, MemorySegment out, int place) {
      int index = index(label, encoding());
      clear(out, place, width);
      setFloat(out, place, width, checkedClass(index, width), 1);
    }
  }

  /** Writes a 1 at the number of each class. */
  record MultiHot(int width) implements LabelWriter {
    @Override
    public LabelEncoding encoding() {
      return LabelEncoding.MULTI_HOT;
    }

    @Override
    public void write(Label label, MemorySegment out, int place) {
      clear(out, place, width);
      switch (label) {
        case Label.ClassIndex one -> setFloat(out, place, width, checkedClass(one.index(), width), 1);
        case Label.ClassSet set -> {
          for (int i = 0; i < set.indices().size(); i++) {
            setFloat(out, place, width, checkedClass(set.indices().get(i), width), 1);
          }
        }
        case Label.None _, Label.Numbers _ -> throw unfit(label, encoding());
      }
    }
  }

  /** Writes the label's numbers. */
  record Numbers(int width) implements LabelWriter {
    @Override
    public LabelEncoding encoding() {
      return LabelEncoding.NUMBERS;
    }

    @Override
    public void write(Label label, MemorySegment out, int place) {
      if (!(label instanceof Label.Numbers numbers)) {
        throw unfit(label, encoding());
      }
      if (numbers.size() != width) {
        throw new IllegalArgumentException(
            "the label " + label + " has " + numbers.size() + " numbers, the first sample's has " + width);
      }
      for (int i = 0; i < width; i++) {
        setFloat(out, place, width, i, numbers.get(i));
      }
    }
  }
}
