package dev.augur.data.decode;

/** What the components of a JPEG file stand for. */
public enum JpegColours {
  /** One component: grey. */
  GREY(1),
  /** Three components: luma and two chroma, as JFIF defines them. */
  LUMA_CHROMA(3),
  /** Three components: red, green and blue as they are. */
  RGB(3);

  private final int samples;

  JpegColours(int samples) {
    this.samples = samples;
  }

  /** Samples of a decompressed pixel: one of grey, or three of red, green and blue. */
  public int samples() {
    return samples;
  }
}
