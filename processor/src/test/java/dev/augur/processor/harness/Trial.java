package dev.augur.processor.harness;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.SourceSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One image on its way through one augmenter. */
public record Trial(Augmenter augmenter, SampleKey key, Draw draw, Image image) {
  /** Images of pipelines that take any size have sides up to this. */
  private static final int LONGEST = 60;

  /** Trials of an augmenter: every other image is a view into a larger array; too small images are left out. */
  public static List<Trial> of(Augmenter augmenter, int count, long seed) {
    SourceSpec source = augmenter.source();
    Random random = new Random(seed);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int height = source.height() > 0 ? source.height() : 1 + random.nextInt(LONGEST);
      int width = source.width() > 0 ? source.width() : 1 + random.nextInt(LONGEST);
      Image image = i % 2 == 0
          ? TestImages.of(source, height, width, seed + i)
          : TestImages.strided(source, height, width, seed + i);
      SampleKey key = SampleKey.of(seed, 0, i);
      try {
        trials.add(new Trial(augmenter, key, augmenter.draw(key, image), image));
      } catch (IllegalArgumentException tooSmall) {
        // What a crop refuses says nothing about pixels.
      }
    }
    return trials;
  }

  /** The bytes of a new worker that runs vector code, or its scalar twin. */
  public byte[] bytes(boolean vector) {
    return Rendering.bytes(augmenter, Rendering.worker(augmenter, vector), key.bits(), image);
  }

  @Override
  public String toString() {
    return image + " with " + key + ", which drew " + draw;
  }
}
