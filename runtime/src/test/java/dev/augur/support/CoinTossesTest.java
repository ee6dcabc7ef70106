package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.DrawSchema;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoinTossesTest {
  private static final double DRAWN = 0.5;

  @Test
  void theyLeaveDrawsAndActAllNoneAllButOneAndOneAlone() {
    assertThat(tossed(schema(0, 2, 3), 4)).isEqualTo(Set.of(
        List.of(DRAWN, DRAWN, DRAWN, DRAWN),
        List.of(1d, DRAWN, 1d, 1d),
        List.of(0d, DRAWN, 0d, 0d),
        List.of(0d, DRAWN, 1d, 1d),
        List.of(1d, DRAWN, 0d, 1d),
        List.of(1d, DRAWN, 1d, 0d),
        List.of(1d, DRAWN, 0d, 0d),
        List.of(0d, DRAWN, 1d, 0d),
        List.of(0d, DRAWN, 0d, 1d)));
  }

  @Test
  void whatAlwaysActsHasNoCoin() {
    assertThat(tossed(schema(-1), 1)).isEqualTo(Set.of(List.of(DRAWN)));
  }

  private static DrawSchema schema(int... slots) {
    DrawSchema.Builder schema = DrawSchema.builder();
    for (int slot : slots) {
      schema.operation("operation" + slot, slot);
    }
    return schema.build();
  }

  private static Set<List<Double>> tossed(DrawSchema schema, int slots) {
    CoinTosses tosses = new CoinTosses(schema);
    Set<List<Double>> seen = new HashSet<>();
    for (int kind = 0; kind < tosses.kinds(); kind++) {
      double[] draws = new double[slots];
      Arrays.fill(draws, DRAWN);
      tosses.toss(kind, draws);
      seen.add(Arrays.stream(draws).boxed().toList());
    }
    return seen;
  }
}
