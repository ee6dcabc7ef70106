package dev.augur;

import dev.augur.data.ImageSource;
import dev.augur.data.Label;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One image as a consumer got it, by value. */
record Delivered(SampleKey key, Label label, String pixels, String labelBytes) {

  /** Runs a flow to its end. */
  static List<Delivered> allOf(Flow flow) {
    try (BatchIterator batches = flow.open()) {
      return rest(batches);
    }
  }

  /** Takes all remaining batches. */
  static List<Delivered> rest(BatchIterator batches) {
    List<Delivered> all = new ArrayList<>();
    while (batches.hasNext()) {
      all.addAll(in(batches.next()));
    }
    return all;
  }

  /** The images of a batch. */
  static List<Delivered> in(Batch batch) {
    List<Delivered> images = new ArrayList<>();
    for (int place = 0; place < batch.size(); place++) {
      images.add(new Delivered(batch.key(place), batch.label(place), hex(batch.image(place)), labelBytes(batch, place)));
    }
    return images;
  }

  private static String labelBytes(Batch batch, int place) {
    if (batch.labelEncoding() == LabelEncoding.NONE) {
      return "";
    }
    long bytes = batch.labels().byteSize() / batch.size();
    return hex(batch.labels().asSlice(place * bytes, bytes));
  }

  /** What the image of a key must be: made alone, without a flow. */
  static String expectedPixels(Augmenter augmenter, ImageSource source, SampleKey key) {
    MemorySegment pixels = Arena.ofAuto().allocate(augmenter.output().bytes(), 64);
    Image sample = new Image();
    try (ImageSource.Reader reader = source.reader()) {
      reader.read(key.index(), sample);
      augmenter.worker().augment(key.bits(), sample, pixels, 0);
    }
    return hex(pixels);
  }

  private static String hex(MemorySegment segment) {
    return HexFormat.of().formatHex(segment.toArray(ValueLayout.JAVA_BYTE));
  }
}
