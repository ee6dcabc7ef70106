package dev.augur.support.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.ChiSquare;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A permutation is a bijection, looks uniformly drawn, and never changes between versions. */
class PermutationTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 16, 17, 24, 25, 26, 99, 100, 101, 1023, 1024, 1025, 50_000})
  void everyNumberOccursOnce(int size) {
    for (long key = 0; key < 5; key++) {
      Permutation permutation = new Permutation(size, key);
      BitSet seen = new BitSet();
      for (int i = 0; i < size; i++) {
        seen.set((int) permutation.at(i));
      }
      assertThat(seen.cardinality()).isEqualTo(size);
      assertThat(seen.length()).isEqualTo(size);
    }
  }

  @Test
  void hugeSizesStayInside() {
    for (long size : new long[] {(1L << 32) + 1, (1L << 53) + 1, 1L << 60}) {
      Permutation permutation = new Permutation(size, 7);
      long[] numbers = LongStream.range(0, 1000).map(i -> permutation.at(size - 1 - i)).toArray();
      assertThat(numbers).doesNotHaveDuplicates();
      assertThat(LongStream.of(numbers)).allMatch(number -> number >= 0 && number < size);
      assertThat(LongStream.of(numbers).mapToDouble(number -> (double) number / size).average().orElseThrow())
          .isBetween(0.45, 0.55);
    }
  }

  @Test
  void golden() {
    assertThat(firstNumbers(new Permutation(10, 0), 10)).containsExactly(7, 0, 2, 6, 9, 5, 8, 4, 1, 3);
    assertThat(firstNumbers(new Permutation(50_000, 42), 5)).containsExactly(121, 24429, 17529, 30301, 30567);
    assertThat(firstNumbers(new Permutation(1L << 60, -1), 2))
        .containsExactly(640824732772210909L, 795901461317400849L);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void allOrdersOfAFewAreEquallyLikely(int size) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (long key = 0; key < 30_000; key++) {
      counts.merge(Arrays.toString(firstNumbers(new Permutation(size, key), size)), 1L, Long::sum);
    }
    assertThat(counts).hasSize((int) LongStream.rangeClosed(1, size).reduce(1, Math::multiplyExact));
    assertThat(ChiSquare.excess(counts.values().stream().mapToLong(Long::longValue).toArray())).isLessThan(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {36, 97, 100, 101})
  void everyNumberComesEverywhereEquallyOften(int size) {
    long[][] counts = new long[size][size];
    for (long key = 0; key < 4_000; key++) {
      Permutation permutation = new Permutation(size, key);
      for (int i = 0; i < size; i++) {
        counts[i][(int) permutation.at(i)]++;
      }
    }
    assertThat(ChiSquare.excess(Arrays.stream(counts).flatMapToLong(Arrays::stream).toArray())).isLessThan(4);
  }

  /** The pair at two neighbouring positions takes all ordered pairs equally often. */
  @ParameterizedTest
  @ValueSource(ints = {36, 101})
  void neighboursAreIndependent(int size) {
    long[] counts = new long[size * (size - 1)];
    for (long key = 0; key < 4_000; key++) {
      Permutation permutation = new Permutation(size, key);
      for (int i = 0; i + 1 < size; i++) {
        int first = (int) permutation.at(i);
        int second = (int) permutation.at(i + 1);
        counts[first * (size - 1) + (second > first ? second - 1 : second)]++;
      }
    }
    assertThat(ChiSquare.excess(counts)).isLessThan(4);
  }

  /** Two epochs agree in as many places as two unrelated orders do: one on average, Poisson distributed. */
  @Test
  void keysGiveUnrelatedOrders() {
    int size = 1000;
    long[] agreements = new long[5];
    for (long key = 0; key < 1_500; key++) {
      Permutation one = new Permutation(size, key);
      Permutation other = new Permutation(size, key + 1);
      int agreeing = 0;
      for (int i = 0; i < size; i++) {
        agreeing += one.at(i) == other.at(i) ? 1 : 0;
      }
      agreements[Math.min(agreeing, 4)]++;
    }
    double e = Math.exp(-1);
    assertThat(ChiSquare.excess(agreements, new double[] {e, e, e / 2, e / 6, 1 - e * (2 + 1.0 / 2 + 1.0 / 6)}))
        .isLessThan(4);
  }

  @Test
  void longOrdersAscendAsOftenAsTheyDescend() {
    int size = 100_000;
    Permutation permutation = new Permutation(size, 5);
    long ascents = 0;
    for (int i = 0; i + 1 < size; i++) {
      ascents += permutation.at(i) < permutation.at(i + 1) ? 1 : 0;
    }
    double sigma = Math.sqrt(size / 12.0);
    assertThat((double) ascents).isBetween(size / 2.0 - 4 * sigma, size / 2.0 + 4 * sigma);
  }

  @Test
  void misuseIsRefused() {
    assertThatThrownBy(() -> new Permutation(0, 1)).hasMessage("a permutation needs a size of 1 to 2^60, found 0");
    assertThatThrownBy(() -> new Permutation(3, 1).at(3)).hasMessage("position 3 is outside 0 to 2");
    assertThatThrownBy(() -> new Permutation(3, 1).at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static long[] firstNumbers(Permutation permutation, int count) {
    return LongStream.range(0, count).map(permutation::at).toArray();
  }
}
