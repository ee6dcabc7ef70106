package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.ChiSquare;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SourceSpec;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Splits partition a source, keep the classes' shares, and depend on the seed only. */
class SplitTest {

  @Test
  void partsPartitionTheSourceInItsOrder() {
    List<ImageSource> parts = Split.byFractions(source(101, i -> Label.of((int) i % 4)), 1, 0.7, 0.2, 0.1);
    assertThat(parts).extracting(ImageSource::size).containsExactly(71L, 20L, 10L);
    assertThat(parts).allSatisfy(part -> assertThat(members(part)).isSorted());
    assertThat(parts.stream().flatMapToLong(part -> Arrays.stream(members(part))).sorted().toArray())
        .isEqualTo(LongStream.range(0, 101).toArray());
  }

  @Test
  void whatIsLeftOfTheFractionsIsLeftOut() {
    List<ImageSource> parts = Split.byFractions(source(1000, i -> Label.of((int) i % 2)), 1, 0.5, 0.1);
    assertThat(parts).extracting(ImageSource::size).containsExactly(500L, 100L);
  }

  @Test
  void everyClassIsSplitByTheSameFractions() {
    int[] sizes = {1, 2, 3, 7, 10, 50, 333, 1000};
    int total = Arrays.stream(sizes).sum();
    ImageSource source = source(total, i -> Label.of(classOf(i, sizes)));
    for (double[] fractions : new double[][] {{0.8, 0.2}, {0.5, 0.5}, {0.7, 0.2, 0.1}, {0.9, 0.05}}) {
      for (long seed = 0; seed < 20; seed++) {
        List<ImageSource> parts = Split.byFractions(source, seed, fractions);
        for (int part = 0; part < fractions.length; part++) {
          double share = fractions[part] * total;
          assertThat((double) parts.get(part).size()).isBetween(share - 1, share + 1);
          long[] counts = new long[sizes.length];
          for (long index : members(parts.get(part))) {
            counts[classOf(index, sizes)]++;
          }
          for (int label = 0; label < sizes.length; label++) {
            double expected = fractions[part] * sizes[label];
            assertThat((double) counts[label]).isBetween(expected - 2, expected + 2);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 10, 20})
  void everySampleIsValidationDataEquallyOften(int classSize) {
    ImageSource source = source(20, i -> Label.of((int) i / classSize));
    long[] counts = new long[20];
    for (long seed = 0; seed < 5000; seed++) {
      for (long index : members(Split.byFractions(source, seed, 0.7, 0.3).get(1))) {
        counts[(int) index]++;
      }
    }
    assertThat(ChiSquare.excess(counts)).isLessThan(4);
  }

  @Test
  void theSeedDecidesAndNothingElse() {
    ImageSource source = source(50, i -> Label.of((int) i % 4));
    long[] once = members(Split.byFractions(source, 3, 0.5, 0.5).getFirst());
    assertThat(members(Split.byFractions(source, 3, 0.5, 0.5).getFirst())).isEqualTo(once);
    assertThat(members(Split.byFractions(source, 4, 0.5, 0.5).getFirst())).isNotEqualTo(once);
  }

  @Test
  void golden() {
    assertThat(members(Split.byFractions(source(20, i -> Label.of((int) i % 2)), 42, 0.7, 0.3).get(1)))
        .containsExactly(1, 3, 7, 10, 12, 16);
  }

  @Test
  void sourcesWithoutClassesSplitToo() {
    assertThat(Split.byFractions(source(10, _ -> Label.none()), 1, 0.5, 0.5)).extracting(ImageSource::size)
        .containsExactly(5L, 5L);
  }

  @Test
  void listsSelectInTheirOrderOrLeaveOut() {
    ImageSource source = source(6, i -> Label.of((int) i));
    assertThat(members(Split.select(source, 4, 0, 5))).containsExactly(4, 0, 5);
    assertThat(members(Split.without(source, 4, 0, 5))).containsExactly(1, 2, 3);
  }

  @Test
  void aViewAnswersAsTheSourceBehindIt() {
    ImageSource view = Split.select(Split.without(source(6, i -> Label.of((int) i)), 0), 4, 1);
    assertThat(members(view)).containsExactly(5, 2);
    assertThat(view.name(0)).isEqualTo("sample 5");
    assertThat(view.label(1)).isEqualTo(Label.of(2));
    assertThat(view.classNames()).containsExactly("only");
    Image image = new Image();
    view.reader().read(1, image);
    assertThat(image.bytes()).containsExactly(2);
    view.reader(new SourceSpec(1, 1, 1, PixelType.UINT8, 255)).read(0, image);
    assertThat(image.bytes()).containsExactly(5);
  }

  @Test
  void theReaderForAPipelineIsPassedOn() {
    SourceSpec wanted = new SourceSpec(0, 0, 3, PixelType.UINT8, 255);
    SourceSpec[] seen = new SourceSpec[1];
    ImageSource source = new ImageSource() {
      @Override
      public long size() {
        return 2;
      }

      @Override
      public Reader reader() {
        throw new AssertionError("not asked for");
      }

      @Override
      public Reader reader(SourceSpec spec) {
        seen[0] = spec;
        return (_, _) -> {};
      }
    };
    Split.select(source, 1).reader(wanted);
    assertThat(seen[0]).isSameAs(wanted);
  }

  @Test
  void misuseIsRefused() {
    ImageSource source = source(4, _ -> Label.none());
    assertThatThrownBy(() -> Split.byFractions(source, 1, 0.8, 0.3))
        .hasMessage("fractions must be given and be 1 in all at most, found [0.8, 0.3]");
    assertThatThrownBy(() -> Split.byFractions(source, 1)).isInstanceOf(IllegalArgumentException.class);
    DoubleStream.of(0, -0.1, 1.1, Double.NaN).forEach(fraction ->
        assertThatThrownBy(() -> Split.byFractions(source, 1, fraction))
            .hasMessage("fractions must be above 0 and at most 1, found " + fraction));
    assertThatThrownBy(() -> Split.byFractions(source, 1, 0.9, 0.1))
        .hasMessage("fraction 0.1 of 4 samples is no sample at all");
    assertThatThrownBy(() -> Split.select(source, 4)).hasMessage("index 4 is outside the source's 0 to 3");
    assertThatThrownBy(() -> Split.without(source, 1, -1)).hasMessage("index -1 is outside the source's 0 to 3");
    assertThatThrownBy(() -> Split.select(source, 2, 2)).hasMessage("index 2 is listed twice");
  }

  private static int classOf(long index, int[] sizes) {
    int label = 0;
    long end = sizes[0];
    while (index >= end) {
      end += sizes[++label];
    }
    return label;
  }

  private static long[] members(ImageSource source) {
    return LongStream.range(0, source.size()).map(source::originalIndex).toArray();
  }

  private static ImageSource source(int size, LongFunction<Label> labels) {
    return ImageSource.of(
        size, () -> (index, into) -> into.point(new byte[] {(byte) index}, 0, 1, 1, 1, 1), labels, List.of("only"));
  }
}
