package dev.augur.data.shard;

import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.data.Label;

/**
 * What the index says about one sample.
 *
 * @param at where its pixels start in the file
 * @param originalIndex what names it in keys
 * @param checksum CRC-32C of its pixels
 */
record SampleEntry(
    long at, long originalIndex, int height, int width, int channels, PixelType type, int checksum, String name,
    Label label) {

  static SampleEntry of(Image image, long at, int checksum, Label label) {
    return new SampleEntry(at, image.index(), image.height(), image.width(), image.channels(), image.type(), checksum,
        image.name(), label);
  }
}
