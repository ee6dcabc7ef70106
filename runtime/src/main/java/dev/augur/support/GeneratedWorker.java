package dev.augur.support;

import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.Worker;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.RowFloats;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * What all generated workers share: checks, the draw buffer, scratch rows, and the choice between vector code and its
 * scalar twin. Fields are read by generated loops.
 */
public abstract class GeneratedWorker implements Worker {
  private final GeneratedAugmenter augmenter;
  private final Takeover takeover;

  private enum Pinned {
    NO,
    VECTOR,
    SCALAR
  }

  /** A sample of which nothing but the size is known. */
  private final Image sizeOnly = new Image();

  private Pinned pinned = Pinned.NO;

  /** Consecutive timed images that took far longer than hot ones. */
  int slowImages;

  /** Images that were rendered, modulo 2^32. */
  int images;

  /** Images until a warm-up is worth while; 0 if there was one. */
  int untilWarmUp = Takeover.FEW_IMAGES + 1;

  /** The numbers drawn for the current image. */
  public final double[] draws;

  /** The current image's key, from which grids, holes and noise follow. */
  public long key;

  /** Whether the current image runs through vector code. */
  public boolean vector;

  /** Where the current image goes; never on the heap. */
  protected MemorySegment out;

  /** Where the caller wants it: {@link #out}, or memory on the heap, to which it is copied from there. */
  private MemorySegment wanted;

  private long wantedAt;

  /**
   * Takes images that are wanted on the heap. Empty until one is, and on the heap itself: vectors make such segments before
   * they are compiled, and the first one throws away all code that was compiled while there was none.
   */
  private MemorySegment landing = MemorySegment.ofArray(new byte[0]);

  /** Byte offset of the current image in {@link #out}. */
  public long outAt;

  /** A scratch row. */
  public final RowFloats work = new RowFloats();

  /** Columns of the pass that runs. */
  public int width;

  /** What the last pass left. */
  protected Planes current = new Planes();

  /** Where a pass that cannot work in place keeps its result, before {@link #swap}. */
  protected Planes spare = new Planes();

  /** Where the running pass keeps its result, unless that is the output. */
  public Planes planes;

  /** The current row of floats. */
  public RowFloats row = work;

  private final RowFloats planeRow = new RowFloats();

  /** A worker of the given augmenter; the takeover decides when vector code runs. */
  protected GeneratedWorker(GeneratedAugmenter augmenter, Takeover takeover) {
    this.augmenter = augmenter;
    this.takeover = takeover;
    this.draws = new double[augmenter.draws().slots()];
  }

  @Override
  public final void augment(long key, Image sample, MemorySegment out, long byteOffset) {
    begin(key, sample, out, byteOffset);
    augmenter.draw(key, sample, draws);
    requireDetail(sample);
    run(sample);
  }

  @Override
  public final double shrink(long key, int height, int width) {
    return drew(key, height, width) ? augmenter.shrink(draws, height, width) : 1;
  }

  @Override
  public final int rowsNeeded(long key, int height, int width) {
    return drew(key, height, width) ? augmenter.rowsNeeded(draws, height, width) : height;
  }

  /** Draws for a sample of which nothing but the size is known; false if it does not fit. */
  private boolean drew(long key, int height, int width) {
    try {
      augmenter.draw(key, sizeOnly.announce(height, width, augmenter.source().channels()), draws);
      return true;
    } catch (IllegalArgumentException misfit) {
      return false; // augment will meet it again and name the sample
    }
  }

  private void requireDetail(Image sample) {
    if (sample.reduction() > 1 && sample.reduction() > augmenter.shrink(draws, sample.height(), sample.width())) {
      throw new IllegalArgumentException(sample + " is reduced to 1/" + sample.reduction() + " of its size, more than this "
          + "key allows; read it with the demand of this worker and this key");
    }
    if (sample.isWhole()) {
      return;
    }
    int needed = augmenter.rowsNeeded(draws, sample.height(), sample.width());
    if (sample.rows() < Math.ceilDiv(needed, sample.reduction())) {
      throw new IllegalArgumentException(sample + " holds its first " + sample.rows() + " rows, the pipeline looks at "
          + needed + "; read it with the demand of this worker and this key");
    }
  }

  @Override
  public final void apply(Draw draw, Image sample, MemorySegment out, long byteOffset) {
    if (draw.schema() != augmenter.draws()) {
      throw new IllegalArgumentException("the draw comes from another pipeline than " + augmenter.getClass().getName()
          + "; draw with this pipeline's augmenter");
    }
    if (draw.height() != sample.height() || draw.width() != sample.width()) {
      throw new IllegalArgumentException(
          sample + " is given a draw for " + draw.height() + "x" + draw.width() + "; draw for this image");
    }
    begin(draw.key(), sample, out, byteOffset);
    draw.copyTo(draws);
    requireDetail(sample);
    run(sample);
  }

  /**
   * Pins this worker to vector code or to its scalar twin, for tests and benchmarks; the bytes are the same.
   *
   * @throws IllegalStateException if vector code is asked for and cannot run
   */
  public final void pin(boolean vectorCode) {
    if (vectorCode && !takeover.possible()) {
      throw new IllegalStateException("no vector code: the module jdk.incubator.vector is absent or scalar code was asked for");
    }
    pinned = vectorCode ? Pinned.VECTOR : Pinned.SCALAR;
  }

  final GeneratedAugmenter augmenter() {
    return augmenter;
  }

  final void begin(long key, Image sample, MemorySegment out, long byteOffset) {
    if (!sample.hasPixels()) {
      throw new IllegalArgumentException(sample + " has no pixels to augment; point it at some");
    }
    augmenter.source().check(sample);
    long bytes = augmenter.output().bytes();
    if (byteOffset < 0 || out.byteSize() - byteOffset < bytes) {
      throw new IllegalArgumentException(
          "the output takes " + bytes + " bytes from offset " + byteOffset + ", the segment has " + out.byteSize()
              + "; give it output().bytes() for every image");
    }
    this.key = key;
    wanted = out;
    wantedAt = byteOffset;
    this.out = out.isNative() ? out : landing(bytes);
    this.outAt = out.isNative() ? byteOffset : 0;
  }

  private MemorySegment landing(long bytes) {
    if (landing.byteSize() == 0) {
      landing = Arena.ofAuto().allocate(bytes, Long.BYTES);
    }
    return landing;
  }

  /**
   * The output, for loops. To the JIT this is more than the field: what follows the question is compiled for the kind of
   * segment that answers it, so that a loop's stores need not ask again (docs/adr/0014-stores-into-the-tensor.md).
   */
  public final MemorySegment out() {
    MemorySegment segment = out;
    if (!segment.isNative()) {
      throw new IllegalStateException("the output lies on the heap");
    }
    return segment;
  }

  private void run(Image sample) {
    dispatch(sample);
    if (out != wanted) {
      MemorySegment.copy(out, 0, wanted, wantedAt, augmenter.output().bytes());
    }
  }

  private void dispatch(Image sample) {
    switch (pinned) {
      case NO -> takeover.run(this, sample);
      case VECTOR, SCALAR -> {
        vector = pinned == Pinned.VECTOR;
        render(sample);
      }
    }
  }

  /** Renders the image with the numbers in {@link #draws}. */
  protected abstract void render(Image image);

  /** Runs every vector loop once on one row of whatever the scratch holds, so that the JIT sees it. */
  protected abstract void exercise(int y);

  /** Makes what the pass left in {@link #spare} current. */
  protected final void swap() {
    Planes left = current;
    current = spare;
    spare = left;
  }

  /** Makes a row of planes the current one. */
  protected final void take(Planes from, int y) {
    planeRow.point(from, y);
    row = planeRow;
  }
}
