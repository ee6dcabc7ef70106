package dev.augur.data;

/** Sources for tests whose readers throw, as readers in Kotlin and the like can, whatever they are told to. */
public final class Sneaky {
  private Sneaky() {}

  /** Images of 2 x 2 grey pixels, one of which cannot be read. */
  public static ImageSource source(long size, long broken, Throwable thrown) {
    return ImageSource.of(size, () -> (index, into) -> {
      if (index == broken) {
        Sneaky.<RuntimeException>sneak(thrown);
      }
      into.point(new byte[4], 0, 2, 2, 2, 1);
    });
  }

  @SuppressWarnings("unchecked") // the point of it
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
