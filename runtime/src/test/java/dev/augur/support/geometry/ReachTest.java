package dev.augur.support.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.support.pixel.Border;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The part of a picture that lookups are said to need holds all pixels around them, and no more on any side. */
class ReachTest {
  private static final int TRIALS = 300;

  private final Random random = new Random(31);
  private final Reach reach = new Reach();
  private final LookupChain pruned = new LookupChain();

  /** What lookups need along an axis: from the first pixel to one past the last. */
  private static final class Needed {
    private int first = Integer.MAX_VALUE;
    private int end = Integer.MIN_VALUE;

    private void add(double point, FrameAxis window) {
      int pixel = (int) Math.floor(point);
      first = Math.min(first, Math.max(pixel, window.low));
      end = Math.max(end, Math.min(pixel + 2, window.high));
    }
  }

  @Test
  void holdsThePixelsAroundAllLookups() {
    for (int trial = 0; trial < TRIALS; trial++) {
      Composition composition = new Composition();
      composition.begin(20 + random.nextInt(40), 20 + random.nextInt(40), Border.NEAREST);
      composition.crop(random.nextInt(6), random.nextInt(6), 12, 13);
      Lookup map = new Lookup().setAffine(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(4, 6),
          random.nextGaussian(), random.nextGaussian(), random.nextGaussian(4, 6));
      Lookup moved = new Lookup().set(composition.chain.step(0).map);
      moved.multiply(map);
      composition.map(map);
      pruned.prune(composition.chain, composition.height, composition.width, reach);

      Needed columns = new Needed();
      Needed rows = new Needed();
      for (int corner = 0; corner < 4; corner++) {
        double x = corner % 2 * (composition.width - 1);
        double y = corner / 2 * (composition.height - 1);
        columns.add(moved.x(x, y), composition.columns);
        rows.add(moved.y(x, y), composition.rows);
      }
      assertThat(reach.firstColumn(composition.columns)).as("trial %s", trial).isEqualTo(columns.first);
      assertThat(reach.columnsEnd(composition.columns)).as("trial %s", trial).isEqualTo(columns.end);
      assertThat(reach.firstRow(composition.rows)).as("trial %s", trial).isEqualTo(rows.first);
      assertThat(reach.rowsEnd(composition.rows)).as("trial %s", trial).isEqualTo(rows.end);
    }
  }
}
