package dev.augur.data.decode;

/**
 * From JPEG's luma and chroma to red, green and blue, with libjpeg's 16-bit fixed-point factors and roundings:
 * {@code R = Y + 1.402 Cr}, {@code G = Y - 0.34414 Cb - 0.71414 Cr}, {@code B = Y + 1.772 Cb}.
 */
final class LumaChroma {
  private static final int HALF = 1 << 15;

  private final int[] redOfCr = new int[256];
  private final int[] greenOfCr = new int[256];
  private final int[] greenOfCb = new int[256];
  private final int[] blueOfCb = new int[256];

  LumaChroma() {
    for (int i = 0; i < 256; i++) {
      int chroma = i - 128;
      redOfCr[i] = fixed(1.402) * chroma + HALF >> 16;
      blueOfCb[i] = fixed(1.772) * chroma + HALF >> 16;
      greenOfCr[i] = -fixed(0.71414) * chroma;
      greenOfCb[i] = -fixed(0.34414) * chroma + HALF;
    }
  }

  private static int fixed(double factor) {
    return (int) (factor * 65536 + 0.5);
  }

  /** Converts all of {@code samples}, interleaved Y, Cb, Cr, to interleaved red, green and blue. */
  void convert(byte[] samples, byte[] pixels) {
    for (int at = 0; at + 2 < samples.length; at += 3) {
      int luma = samples[at] & 255;
      int cb = samples[at + 1] & 255;
      int cr = samples[at + 2] & 255;
      pixels[at] = clamp(luma + redOfCr[cr]);
      pixels[at + 1] = clamp(luma + (greenOfCb[cb] + greenOfCr[cr] >> 16));
      pixels[at + 2] = clamp(luma + blueOfCb[cb]);
    }
  }

  private static byte clamp(int value) {
    return (byte) Math.max(0, Math.min(value, 255));
  }
}
