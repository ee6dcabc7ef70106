package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import dev.augur.data.ReaderException;
import dev.augur.data.SampleException;
import dev.augur.data.SampleReader;
import dev.augur.data.SourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes all shards of a data set into a folder. */
final class ShardSetWriter {
  private final ImageSource source;
  private final Path folder;
  private final long shardBytes;
  private final ShardProgress progress;
  private final Consumer<SampleException> broken;
  private final List<ShardOutput> shards = new ArrayList<>();
  private LabelKind labels;
  private long samples;
  private long pixelBytes;

  /**
   * A writer into an empty folder.
   *
   * @param broken hears of samples that are left out; null to give up at the first
   */
  ShardSetWriter(
      ImageSource source, Path folder, long shardBytes, ShardProgress progress, Consumer<SampleException> broken) {
    this.source = source;
    this.folder = folder;
    this.shardBytes = shardBytes;
    this.progress = progress;
    this.broken = broken;
  }

  void write(SampleStream images) throws IOException {
    try {
      for (long index = 0; images.hasNext(); index++) {
        addNext(images, index);
        progress.advanced(index + 1, source.size(), pixelBytes);
      }
      if (shards.isEmpty()) {
        throw new SourceException("the source has no sample to write");
      }
      shards.getLast().writeIndex(source.classNames());
      writeHeaders();
    } finally {
      for (ShardOutput shard : shards) {
        shard.close();
      }
    }
  }

  private void addNext(SampleStream images, long index) throws IOException {
    try {
      Image image = images.next();
      checkIndex(image);
      checkChannels(image);
      shardFor(image).add(image, checked(SampleReader.label(source, index), image));
      samples++;
    } catch (ReaderException notTheSamples) {
      throw notTheSamples;
    } catch (SampleException unreadable) {
      if (broken == null) {
        throw unreadable;
      }
      broken.accept(unreadable);
    }
  }

  private static void checkIndex(Image image) {
    if (image.index() < 0) {
      throw new SourceException(
          image.name() + " has the original index " + image.index() + "; indices are 0 or more");
    }
  }

  private static void checkChannels(Image image) {
    if (image.channels() > Character.MAX_VALUE) {
      throw new SourceException(image + " has more channels than the format can state");
    }
  }

  private ShardOutput shardFor(Image image) throws IOException {
    long bytes = (long) image.height() * image.width() * image.channels() * image.type().bytes();
    boolean full = shards.isEmpty() || shards.getLast().end() - ShardFormat.HEADER_BYTES + bytes > shardBytes
        && shards.getLast().end() > ShardFormat.HEADER_BYTES;
    if (full) {
      if (!shards.isEmpty()) {
        shards.getLast().writeIndex(source.classNames());
      }
      shards.add(new ShardOutput(folder.resolve(ShardFormat.fileName(shards.size())), samples));
    }
    pixelBytes += bytes;
    return shards.getLast();
  }

  private Label checked(Label label, Image image) {
    LabelKind kind = LabelKind.of(label);
    if (labels != null && kind != labels) {
      throw new SourceException(image + " has a label of kind " + kind + ", samples before have " + labels
          + "; all labels of a source must be of one kind");
    }
    labels = kind;
    checkClass(label, image);
    return label;
  }

  /** A data set with class names names all classes; reading it back would fail otherwise. */
  private void checkClass(Label label, Image image) {
    int names = source.classNames().size();
    if (names > 0 && label.highestClass() >= names) {
      throw new SourceException(image + " is of class " + label.highestClass() + ", but the source has only " + names
          + " class names; name all classes, or none");
    }
  }

  private void writeHeaders() throws IOException {
    int[] sums = shards.stream().mapToInt(ShardOutput::indexChecksum).toArray();
    int setChecksum = ShardSet.checksum(sums);
    for (int i = 0; i < sums.length; i++) {
      shards.get(i).writeHeader(labels, source.classNames().size(), i, sums.length, samples, setChecksum);
    }
  }
}
