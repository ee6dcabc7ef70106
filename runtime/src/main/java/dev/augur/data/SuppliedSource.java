package dev.augur.data;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** A source made of functions. */
record SuppliedSource(
    long size, Supplier<? extends ImageSource.Reader> readers, LongFunction<Label> labels, List<String> classNames)
    implements ImageSource {

  SuppliedSource {
    if (size < 0) {
      throw new IllegalArgumentException("a source has at least 0 samples, found size " + size);
    }
  }

  @Override
  public Reader reader() {
    return readers.get();
  }

  @Override
  public Label label(long index) {
    return labels.apply(index);
  }
}
