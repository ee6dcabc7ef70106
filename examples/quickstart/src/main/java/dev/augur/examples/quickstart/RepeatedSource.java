package dev.augur.examples.quickstart;

import dev.augur.Image;
import dev.augur.SourceSpec;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.util.List;

/**
 * A small source as if it were a large one: its samples over and over, each time a sample of its own with draws of its
 * own. A source by a user's own hand.
 */
final class RepeatedSource implements ImageSource {
  private final ImageSource source;
  private final long size;

  /** As many samples as asked for. */
  RepeatedSource(ImageSource source, long size) {
    this.source = source;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Reader reader() {
    return repeated(source.reader());
  }

  @Override
  public Reader reader(SourceSpec wanted) {
    return repeated(source.reader(wanted));
  }

  private Reader repeated(Reader reader) {
    return new Reader() {
      @Override
      public void read(long index, Image into) {
        reader.read(index % source.size(), into);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }

  @Override
  public String name(long index) {
    return source.name(index % source.size());
  }

  @Override
  public Label label(long index) {
    return source.label(index % source.size());
  }

  @Override
  public List<String> classNames() {
    return source.classNames();
  }
}
