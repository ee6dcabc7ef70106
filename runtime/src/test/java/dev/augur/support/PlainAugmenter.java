package dev.augur.support;

import dev.augur.DrawSchema;
import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import dev.augur.TensorSpec;

/** What a generated class of no operations says of itself: grey bytes of any size to 2x2. */
abstract class PlainAugmenter extends GeneratedAugmenter {
  PlainAugmenter() {
    this(SUPPORT_VERSION);
  }

  PlainAugmenter(int supportVersion) {
    super(supportVersion, new SourceSpec(0, 0, 1, PixelType.UINT8, 255),
        TensorSpec.ofPixelValues(2, 2, 1, PixelType.UINT8, Layout.CHW, 255),
        DrawSchema.builder().build(), "the plan");
  }

  @Override
  protected void draw(long key, Image sample, double[] draws) {}
}
