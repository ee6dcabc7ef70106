package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Row;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Colours and output of a picture that Java2D drew, in plain loops. */
final class PlainFinish {
  private final Row row;
  private final Numbers numbers;
  private final List<PlainTone> tones = new ArrayList<>();
  private final float[] pixels;
  private final float[] scale = new float[Row.CHANNELS];
  private final float[] shift = new float[Row.CHANNELS];

  PlainFinish(Row row, Numbers numbers, SplittableRandom random) {
    this.row = row;
    this.numbers = numbers;
    row.operations().forEach(operation -> PlainTone.add(operation, row, numbers, random, tones));
    pixels = new float[row.size()];
    for (int c = 0; c < Row.CHANNELS; c++) {
      scale[c] = (float) row.outputScale(c);
      shift[c] = (float) row.outputShift(c);
    }
  }

  void bgr(byte[] bytes, MemorySegment out, long at) {
    int plane = row.height() * row.width();
    if (row.values() == Row.Values.BYTE_HWC) {
      for (int i = 0; i < bytes.length; i += Row.CHANNELS) {
        out.set(ValueLayout.JAVA_BYTE, at + i, bytes[i + 2]);
        out.set(ValueLayout.JAVA_BYTE, at + i + 1, bytes[i + 1]);
        out.set(ValueLayout.JAVA_BYTE, at + i + 2, bytes[i]);
      }
      return;
    }
    for (int i = 0; i < bytes.length; i += Row.CHANNELS) {
      pixels[i] = bytes[i + 2] & 255;
      pixels[i + 1] = bytes[i + 1] & 255;
      pixels[i + 2] = bytes[i] & 255;
    }
    tones.forEach(tone -> tone.change(pixels, numbers));
    for (int c = 0; c < Row.CHANNELS; c++) {
      for (int i = 0; i < plane; i++) {
        out.set(ValueLayout.JAVA_FLOAT, at + 4L * (c * plane + i), pixels[Row.CHANNELS * i + c] * scale[c] + shift[c]);
      }
    }
  }
}
