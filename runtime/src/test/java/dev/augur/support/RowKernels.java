package dev.augur.support;

import dev.augur.Image;
import dev.augur.Layout;
import dev.augur.PixelType;
import dev.augur.TensorSpec;
import dev.augur.support.pixel.Border;
import dev.augur.support.pixel.Interpolation;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import dev.augur.support.random.Mix;
import dev.augur.support.resize.Antialias;
import dev.augur.support.statistic.Levels;
import dev.augur.support.statistic.MeanColour;
import dev.augur.support.stencil.Blur;
import dev.augur.support.stencil.ByteRows;
import dev.augur.support.stencil.Convolve3;
import dev.augur.support.store.Store;
import dev.augur.support.warp.Warp;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;

/**
 * Runs every row kernel on the same images and reduces their results to numbers, so that backends can be compared
 * across virtual machines: {@code java ... dev.augur.support.RowKernels scalar|vector} prints them.
 */
final class RowKernels {
  private static final int HEIGHT = 40;
  private static final int WIDTH = 207;

  private final Blur blur = new Blur();
  private final Convolve3 filter = new Convolve3();
  private final Antialias antialias = new Antialias();
  private final Levels levels = new Levels(3, 255);
  private final Store pixels = store(PixelType.UINT8, Layout.HWC);
  private final Store planar = store(PixelType.UINT8, Layout.CHW);
  private final Store floats = store(PixelType.FLOAT32, Layout.HWC);
  private final Warp warp = new Warp(3, Interpolation.BILINEAR, Border.CONSTANT, new float[3]);
  private final Warp turned = new Warp(3, Interpolation.BICUBIC, Border.CONSTANT, new float[3]);
  private final ByteRows bytes = new ByteRows();
  private final Planes halved = new Planes();
  private final Planes resized = new Planes();
  private final byte[] tensor = new byte[12 * HEIGHT * WIDTH];
  private final MemorySegment out = MemorySegment.ofArray(tensor);
  private final float[] mean = new float[3];
  private final boolean vector;

  RowKernels(boolean vector) {
    this.vector = vector;
  }

  /** Of images that may be as large as the largest. */
  private static Store store(PixelType type, Layout layout) {
    return new Store(TensorSpec.ofPixelValues(HEIGHT, WIDTH, 3, type, layout, 255), 255);
  }

  public static void main(String[] arguments) {
    System.out.println(new RowKernels(arguments[0].equals("vector")).digest());
  }

  /** A hash of what the kernels make of images of awkward sizes. */
  long digest() {
    long hash = 0;
    for (int[] size : SamplePlanes.SIZES) {
      Planes planes = SamplePlanes.random(3, size[0], size[1]);
      byte[] bytes = new byte[size[0] * size[1] * 3];
      new Random(3).nextBytes(bytes);
      Image image = Image.of(bytes, size[0], size[1], 3);
      hash = 31 * hash + run(planes, image);
    }
    return hash;
  }

  /** One image through every kernel; allocates nothing once it has seen the size. */
  long run(Planes planes, Image image) {
    int width = planes.width;
    blur.open(planes, 1.7, vector);
    filter.openSharpen(planes, 0.4, 0.9, vector);
    antialias.resize(image, 0, 0, image.height(), width, planes.height, width / 2 + 1, halved, vector);
    antialias.resize(halved, 0, 0, planes.height, halved.width, (planes.height + 1) / 2, width, resized, vector);
    levels.clear(vector);
    Arrays.fill(tensor, (byte) 0);
    long hash = 0;
    for (int y = 0; y < planes.height; y++) {
      blur.load(y);
      levels.histogram(planes, y, width);
      floats.row(blur.row, width, out, 12L * width * y, vector);
    }
    hash = 31 * hash + hash();
    levels.equalize();
    for (int y = 0; y < planes.height; y++) {
      filter.load(y);
      pixels.row(filter.row, width, out, 3L * width * y, vector);
      levels.apply(filter.row, width);
      planar.row(filter.row, width, out, 3L * width * planes.height + width * y, vector);
    }
    MeanColour.of(planes, 255, mean, vector);
    hash = 31 * (31 * hash + hash()) + hash(resized);
    interleaved(image);
    hash = 31 * hash + hash();
    hash = 31 * hash + turned(image);
    return 31 * hash + Float.floatToIntBits(mean[0]) + Float.floatToIntBits(mean[1]) + Float.floatToIntBits(mean[2]);
  }

  private static long hash(Planes planes) {
    long hash = 0;
    for (int channel = 0; channel < planes.channels; channel++) {
      for (int y = 0; y < planes.height; y++) {
        int row = planes.row(channel, y);
        for (int x = 0; x < planes.width; x++) {
          hash = 31 * hash + Float.floatToIntBits(planes.data[row + x]);
        }
      }
    }
    return hash;
  }

  /** Blur in the front and sharpen behind it; what vectors leave behind the last row is wiped. */
  private void interleaved(Image image) {
    int row = 3 * image.width();
    int size = row * image.height();
    warp.begin(image.height(), image.width());
    warp.open(image, vector);
    bytes.open(warp, Blur.rows(2.9), false, vector);
    blur.open(bytes.planes, 2.9, vector);
    for (int y = 0; y < image.height(); y++) {
      bytes.make(blur.end(y));
      blur.store(y, tensor, row * y);
    }
    bytes.open(warp, Convolve3.ROWS, true, vector);
    filter.openSharpen(bytes.planes, 0.4, 0.9, vector);
    for (int y = 0; y < image.height(); y++) {
      bytes.make(filter.end(y));
      filter.store(y, tensor, size + row * y);
    }
    Arrays.fill(tensor, 2 * size, tensor.length, (byte) 0);
  }

  /** A picture that no byte follows, as readers hand them over, turned with bicubic interpolation. */
  private long turned(Image image) {
    turned.begin(image.height(), image.width());
    turned.steps().rotate(10);
    turned.open(image, vector);
    long hash = 0;
    for (int y = 0; y < image.height(); y++) {
      turned.load(y);
      for (int i = 0; i < 3 * image.width(); i++) {
        float value = turned.row.data[turned.row.at + i / image.width() * turned.row.step + i % image.width()];
        hash = 31 * hash + Float.floatToIntBits(value);
      }
    }
    return hash;
  }

  private long hash() {
    long hash = 1;
    for (byte value : tensor) {
      hash = Mix.mix(hash, value);
    }
    return hash;
  }
}
