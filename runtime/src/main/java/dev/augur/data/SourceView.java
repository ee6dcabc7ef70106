package dev.augur.data;

import dev.augur.Demand;
import dev.augur.Image;
import dev.augur.SourceSpec;
import java.util.List;

/** Some samples of another source. */
final class SourceView implements ImageSource {
  private final ImageSource source;
  private final long[] members;

  /** The samples at the given indices of a source, in that order; the array is kept. */
  SourceView(ImageSource source, long[] members) {
    this.source = source;
    this.members = members;
  }

  @Override
  public long size() {
    return members.length;
  }

  @Override
  public Reader reader() {
    return viewOf(source.reader());
  }

  @Override
  public Reader reader(SourceSpec wanted) {
    return viewOf(source.reader(wanted));
  }

  @Override
  public String plan(SourceSpec wanted) {
    return size() + " of " + source.plan(wanted);
  }

  @Override
  public String name(long index) {
    return source.name(member(index));
  }

  @Override
  public Label label(long index) {
    return source.label(member(index));
  }

  @Override
  public List<String> classNames() {
    return source.classNames();
  }

  @Override
  public long originalIndex(long index) {
    return source.originalIndex(member(index));
  }

  private long member(long index) {
    return members[Math.toIntExact(index)];
  }

  private Reader viewOf(Reader reader) {
    return new Reader() {
      @Override
      public void read(long index, Image into) {
        reader.read(member(index), into);
      }

      @Override
      public void read(long index, Image into, Demand demand) {
        reader.read(member(index), into, demand);
      }

      @Override
      public void close() {
        reader.close();
      }
    };
  }
}
