package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import java.lang.foreign.MemorySegment;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;

/**
 * OpenCV by hand, through JavaCPP, as fast as it goes: the geometry composed into one {@code warpAffine}, one table or
 * scaling conversion for runs of pointwise operations, split, and a scaling conversion per plane straight into the
 * batch. Bytes are written to their place. What JavaCPP makes for an image is freed with it, not by the collector.
 */
final class JavaCvColumn implements Column {
  private Mat[] sources;

  @Override
  public Contender contender(Task task) {
    opencv_core.setNumThreads(1);
    return new Turn(task, sources(task));
  }

  /** Copies that all threads read. */
  private synchronized Mat[] sources(Task task) {
    if (sources == null) {
      sources = new Mat[task.decodes() ? 0 : task.photographs().count()];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = new Mat(task.row().sourceHeight(), task.row().sourceWidth(), opencv_core.CV_8UC3);
        new BytePointer(sources[i].data()).put(task.photographs().pixels().get(i));
      }
    }
    return sources;
  }

  @Override
  public String versions() {
    return "OpenCV " + opencv_core.CV_VERSION + " through JavaCPP, " + Column.super.versions();
  }

  /** One thread's matrices. */
  private static final class Turn implements Contender {
    private final Row row;
    private final Task task;
    private final Numbers numbers;
    private final CvGeometry geometry;
    private final CvTones tones;
    private final SplittableRandom random = new SplittableRandom(1);
    private final Ring ring;
    private final Mat[] sources;
    private final Mat[][] places;
    private final Mat shown = new Mat();
    private final Mat finished = new Mat();
    private final Mat decoded = new Mat();
    private final MatVector planes = new MatVector(Row.CHANNELS);
    private final Mat[] plane = new Mat[Row.CHANNELS];
    private final double[] scale = new double[Row.CHANNELS];
    private final double[] shift = new double[Row.CHANNELS];
    private final Mat finish;
    private final Order.Visit visit;

    private Turn(Task task, Mat[] sources) {
      this.task = task;
      this.sources = sources;
      visit = task.photographs().order().visit();
      row = task.row();
      numbers = new Numbers(row);
      geometry = new CvGeometry(row, numbers);
      tones = new CvTones(row, numbers);
      ring = new Ring(row);
      places = new Mat[ring.places()][];
      for (int place = 0; place < places.length; place++) {
        places[place] = place(ring.memory(), ring.offset(place));
      }
      for (int c = 0; c < Row.CHANNELS; c++) {
        scale[c] = row.outputScale(c);
        shift[c] = row.outputShift(c);
        plane[c] = planes.get(c);
      }
      finish = CvMatrices.scaling(scale, shift);
    }

    /** Headers of a place's planes, or of the place. */
    private Mat[] place(MemorySegment memory, long offset) {
      int plane = row.height() * row.width() * row.values().bytes();
      if (row.values() != Row.Values.FLOAT_CHW) {
        int type = row.values() == Row.Values.BYTE_HWC ? opencv_core.CV_8UC3 : opencv_core.CV_32FC3;
        return new Mat[] {header(memory.address() + offset, type)};
      }
      return new Mat[] {
        header(memory.address() + offset, opencv_core.CV_32FC1),
        header(memory.address() + offset + plane, opencv_core.CV_32FC1),
        header(memory.address() + offset + 2L * plane, opencv_core.CV_32FC1)
      };
    }

    private Mat header(long address, int type) {
      return new Mat(row.height(), row.width(), type, new Address(address));
    }

    @Override
    public void next() {
      numbers.draw(random);
      int photo = visit.next();
      try (PointerScope _ = new PointerScope()) {
        render(source(photo), places[ring.next()]);
      }
    }

    @Override
    public float[] apply(Pin pin) {
      numbers.set(pin);
      render(source(pin.photo()), places[0]);
      return Ring.values(row, ring.memory(), 0);
    }

    private Mat source(int photo) {
      if (!task.decodes()) {
        return sources[photo];
      }
      opencv_imgcodecs.imread(task.jpeg(photo).toString(), decoded, opencv_imgcodecs.IMREAD_COLOR_RGB);
      return decoded;
    }

    private void render(Mat source, Mat[] place) {
      if (row.values() == Row.Values.BYTE_HWC) {
        Mat result = tones.run(geometry.run(source, place[0]), place[0]);
        if (result != place[0]) {
          result.copyTo(place[0]);
        }
        return;
      }
      Mat result = tones.run(geometry.run(source, shown), finished);
      if (row.values() == Row.Values.FLOAT_HWC) {
        interleaved(result, place[0]);
        return;
      }
      opencv_core.split(result, planes);
      for (int c = 0; c < Row.CHANNELS; c++) {
        plane[c].convertTo(place[c], opencv_core.CV_32F, scale[c], shift[c]);
      }
    }

    /** A conversion, then a matrix unless all channels scale alike: a third of the time of a table of floats. */
    private void interleaved(Mat pixels, Mat place) {
      if (row.has("Normalize")) {
        pixels.convertTo(place, opencv_core.CV_32F);
        opencv_core.transform(place, place, finish);
      } else {
        pixels.convertTo(place, opencv_core.CV_32F, scale[0], shift[0]);
      }
    }

    @Override
    public void close() {
      ring.close();
    }
  }

  /** Memory that JavaCPP neither made nor frees. */
  private static final class Address extends Pointer {
    private Address(long address) {
      super();
      this.address = address;
    }
  }
}
