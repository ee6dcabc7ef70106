package dev.augur.examples.peers.column;

import dev.augur.examples.peers.row.Numbers;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Order;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Loops as a good Java programmer writes them without the Vector API: the geometry composed into one bilinear sampling
 * to floats, one loop per colour operation, one that normalises into planes.
 */
final class PlainColumn implements Column {
  private static final Set<String> KNOWN = Set.of("RandomResizedCrop", "RandomCrop", "HorizontalFlip", "Affine",
      "Rotate", "Brightness", "Contrast", "ColorJitter", "GaussianBlur", "GaussNoise", "Normalize");

  @Override
  public Contender contender(Task task) {
    Row row = task.row();
    if (row.alone() || !row.operations().stream().map(Operation::name).allMatch(KNOWN::contains)) {
      throw new IllegalArgumentException("plain Java runs whole pipelines only");
    }
    return new Turn(task);
  }

  /** One thread's buffers. */
  private static final class Turn implements Contender {
    private static final int BATCHES = 3;

    private final Row row;
    private final Task task;
    private final Numbers numbers;
    private final Geometry geometry;
    private final List<PlainTone> tones = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private final float[][] batches;
    private final float[] pixels;
    private final float[] scale = new float[Row.CHANNELS];
    private final float[] shift = new float[Row.CHANNELS];
    private final Order.Visit visit;
    private long sample;

    private Turn(Task task) {
      this.task = task;
      visit = task.photographs().order().visit();
      row = task.row();
      numbers = new Numbers(row);
      geometry = new Geometry(row, numbers);
      row.operations().forEach(operation -> PlainTone.add(operation, row, numbers, random, tones));
      batches = new float[BATCHES][row.batch() * row.size()];
      pixels = new float[row.size()];
      for (int c = 0; c < Row.CHANNELS; c++) {
        scale[c] = (float) row.outputScale(c);
        shift[c] = (float) row.outputShift(c);
      }
    }

    @Override
    public void next() {
      numbers.draw(random);
      long index = sample++;
      int photo = visit.next();
      float[] batch = batches[(int) (index / row.batch() % BATCHES)];
      image(task.source(photo), batch, (int) (index % row.batch()) * row.size());
    }

    @Override
    public float[] apply(Pin pin) {
      numbers.set(pin);
      float[] out = new float[row.size()];
      image(task.source(pin.photo()), out, 0);
      return out;
    }

    private void image(byte[] source, float[] out, int at) {
      geometry.compose();
      PlainWarp.sample(source, row, geometry, pixels);
      for (PlainTone tone : tones) {
        tone.change(pixels, numbers);
      }
      int plane = row.height() * row.width();
      for (int c = 0; c < Row.CHANNELS; c++) {
        for (int i = 0; i < plane; i++) {
          out[at + c * plane + i] = pixels[Row.CHANNELS * i + c] * scale[c] + shift[c];
        }
      }
    }
  }
}
