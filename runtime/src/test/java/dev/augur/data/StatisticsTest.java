package dev.augur.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.augur.Image;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private static List<Image> randomImages(int count, int channels, boolean floats) {
    Random random = new Random(5);
    List<Image> images = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int height = 1 + random.nextInt(7);
      int width = 1 + random.nextInt(7);
      int stride = width * channels + 2;
      byte[] bytes = new byte[3 + stride * height];
      float[] values = new float[bytes.length];
      random.nextBytes(bytes);
      for (int k = 0; k < values.length; k++) {
        values[k] = 100 + random.nextFloat();
      }
      images.add(floats
          ? new Image().point(values, 3, stride, height, width, channels)
          : new Image().point(bytes, 3, stride, height, width, channels));
    }
    return images;
  }

  /** Mean and deviation of a channel in two plain passes of doubles. */
  private static double[] plain(List<Image> images, int channel, double maximum) {
    List<Double> values = new ArrayList<>();
    for (Image image : images) {
      for (int y = 0; y < image.height(); y++) {
        for (int x = 0; x < image.width(); x++) {
          int at = image.offset() + y * image.rowStride() + x * image.channels() + channel;
          values.add((image.bytes() == null ? image.floats()[at] : image.bytes()[at] & 255) / maximum);
        }
      }
    }
    double mean = values.stream().mapToDouble(v -> v).sum() / values.size();
    double variance = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / values.size();
    return new double[] {mean, Math.sqrt(variance), values.size()};
  }

  @Test
  void agreesWithTwoPlainPasses() {
    for (int channels : new int[] {1, 3, 4}) {
      List<Image> images = randomImages(150, channels, false);
      Statistics statistics = Statistics.of(ArraySource.of(images));
      assertThat(statistics.images()).isEqualTo(150);
      for (int c = 0; c < channels; c++) {
        double[] plain = plain(images, c, 255);
        assertThat(statistics.pixels()).isEqualTo((long) plain[2]);
        assertThat(statistics.mean().get(c)).isCloseTo(plain[0], within(1e-12));
        assertThat(statistics.deviation().get(c)).isCloseTo(plain[1], within(1e-12));
      }
    }
  }

  @Test
  void floatsFarFromZeroLoseNoDigits() {
    List<Image> images = randomImages(150, 3, true);
    Statistics statistics = Statistics.of(ArraySource.of(images), 200);
    for (int c = 0; c < 3; c++) {
      double[] plain = plain(images, c, 200);
      assertThat(statistics.mean().get(c)).isCloseTo(plain[0], within(1e-12));
      assertThat(statistics.deviation().get(c)).isCloseTo(plain[1], within(1e-12));
    }
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    for (boolean floats : new boolean[] {false, true}) {
      ImageSource source = ArraySource.of(randomImages(333, 3, floats));
      Statistics one = Statistics.of(source, 255, 1);
      for (int threads = 2; threads < 6; threads++) {
        assertThat(Statistics.of(source, 255, threads)).isEqualTo(one);
      }
    }
  }

  @Test
  void knownNumbers() {
    ImageSource source = ArraySource.of(new byte[] {0, (byte) 255, 51, (byte) 255, (byte) 255, 51}, 1, 1, 3);
    Statistics statistics = Statistics.of(source);
    assertThat(statistics.mean()).containsExactly(0.5, 1.0, 0.2);
    assertThat(statistics.deviation()).containsExactly(0.5, 0.0, 0.0);
    assertThat(Statistics.of(ArraySource.of(new float[] {0.25f, 0.75f}, 1, 2, 1)).mean()).containsExactly(0.5);
  }

  @Test
  void theLineToPaste() {
    List<Double> mean = List.of(0.49141, 0.48216, 0.44653);
    List<Double> deviation = List.of(0.24703, 0.24349, 0.26159);
    assertThat(new Statistics(50_000, 51_200_000, mean, deviation).normalizeLine())
        .isEqualTo("@Normalize(mean = {0.4914, 0.4822, 0.4465}, std = {0.2470, 0.2435, 0.2616})");
    assertThat(new Statistics(1, 1, List.of(0.1307), List.of(0.3081)).normalizeLine())
        .isEqualTo("@Normalize(mean = 0.1307, std = 0.3081)");
    assertThat(new Statistics(1, 1, List.of(0.1, 0.2, 0.3, 0.9), List.of(0.1, 0.2, 0.3, 0.0)).normalizeLine())
        .as("alpha is left out")
        .isEqualTo("@Normalize(mean = {0.1000, 0.2000, 0.3000}, std = {0.1000, 0.2000, 0.3000})");
    assertThatThrownBy(() -> new Statistics(1, 1, List.of(0.5, 0.5, 0.5), List.of(0.1, 0.0, 0.1)).normalizeLine())
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("channel 1 is 0.5000 everywhere");
    assertThat(new Statistics(2, 8, mean, deviation))
        .hasToString("2 images, 8 pixels, mean {0.4914, 0.4822, 0.4465}, deviation {0.2470, 0.2435, 0.2616}");
  }

  /** What is printed must compile. */
  @Test
  void aLineThatNormalizeRefusesIsNotGiven() {
    ImageSource source = ArraySource.of(new float[] {0, 201}, 1, 2, 1);
    refusesTheLine(Statistics.of(source),
        "channel 0 has the mean 100.5, above the maximum 1; pass the pixels' own, for example Statistics.of(source, 255)");
    assertThat(Statistics.of(source, 255).normalizeLine()).isEqualTo("@Normalize(mean = 0.3941, std = 0.3941)");
    refusesTheLine(Statistics.of(ArraySource.of(new float[] {0.25f, -3, 0.75f, 4}, 1, 2, 2)), "channel 1 has the "
        + "deviation 3.5, above the maximum 1; pass the pixels' own, for example Statistics.of(source, 255)");
    refusesTheLine(Statistics.of(ArraySource.of(new float[] {-1, 0.5f}, 1, 2, 1)),
        "channel 0 has the mean -0.25; @Normalize takes 0 to 1, of pixels from 0 to the maximum");
  }

  private static void refusesTheLine(Statistics statistics, String message) {
    assertThatThrownBy(statistics::normalizeLine).isInstanceOf(IllegalStateException.class).hasMessage(message);
  }

  @Test
  void unfitSourcesAreExplained() {
    ImageSource empty = ArraySource.of(new byte[0], 1, 1, 3);
    assertThatThrownBy(() -> Statistics.of(empty)).hasMessageContaining("without samples");
    assertThatThrownBy(() -> Statistics.of(empty, 0)).hasMessageContaining("maximum must be above 0");
    List<Image> mixed = new ArrayList<>(randomImages(70, 3, false));
    mixed.set(64, Image.of(new byte[1], 1, 1, 1));
    assertThatThrownBy(() -> Statistics.of(ArraySource.of(mixed))).isInstanceOf(SampleException.class)
        .hasMessageContaining("(sample 64)").hasMessageContaining("1 channels of UINT8");
    mixed.set(20, Image.of(new float[3], 1, 1, 3));
    assertThatThrownBy(() -> Statistics.of(ArraySource.of(mixed))).hasMessageContaining("(sample 20)");
    float[] odd = {0, 1, Float.NaN};
    assertThatThrownBy(() -> Statistics.of(ArraySource.of(odd, 1, 1, 1))).isInstanceOf(SampleException.class)
        .hasMessageContaining("sample 2").hasMessageContaining("no finite number");
  }

  @Test
  void theFirstUnreadableSampleIsNamed() {
    ImageSource source = ImageSource.of(500, () -> (index, into) -> {
      if (index == 130 || index == 131 || index > 300) {
        throw new SampleException("sample " + index, index, "lost");
      }
      into.point(new byte[] {1, 2, 3}, 0, 3, 1, 1, 3);
    });
    for (int threads = 1; threads < 5; threads++) {
      int count = threads;
      assertThatThrownBy(() -> Statistics.of(source, 255, count)).isInstanceOf(SampleException.class)
          .hasMessage("sample 130: lost");
    }
  }

  /** First in the order of the source, whatever the numbers of its samples. */
  @Test
  void theFirstUnreadableSampleOfAViewIsNamed() {
    ImageSource source = ImageSource.of(500, () -> (index, into) -> {
      if (index % 100 == 0) {
        throw new SampleException("sample " + index, index, "lost");
      }
      into.point(new byte[] {1, 2, 3}, 0, 3, 1, 1, 3);
    });
    ImageSource reversed = Split.select(source, LongStream.range(0, 500).map(i -> 499 - i).toArray());
    for (int threads = 1; threads < 5; threads++) {
      int count = threads;
      assertThatThrownBy(() -> Statistics.of(reversed, 255, count)).hasMessage("sample 400: lost");
    }
  }

  @Test
  void aReaderThatPointsAtNothingIsNamed() {
    for (long missing : new long[] {0, 40}) {
      ImageSource source = ImageSource.of(100, () -> (index, into) -> {
        if (index != missing) {
          into.point(new byte[] {1, 2, 3}, 0, 3, 1, 1, 3);
        }
      });
      assertThatThrownBy(() -> Statistics.of(source)).isInstanceOf(SampleException.class)
          .hasMessageStartingWith("sample " + missing + ": the reader left the image without pixels");
    }
  }

  @Test
  void whateverAReaderThrowsNamesItsSample() {
    List<Throwable> kinds =
        List.of(new IOException("disk"), new IllegalStateException("gone"), new AssertionError("bug"));
    for (Throwable thrown : kinds) {
      for (long broken : new long[] {0, 70}) {
        assertThatThrownBy(() -> Statistics.of(Sneaky.source(100, broken, thrown))).isInstanceOf(ReaderException.class)
            .hasMessage("sample " + broken + ": " + thrown).hasCause(thrown);
      }
    }
  }

  @Test
  void readersAreClosed() {
    List<Long> open = Collections.synchronizedList(new ArrayList<>());
    ImageSource source = ImageSource.of(100, () -> {
      open.add(1L);
      return new ImageSource.Reader() {
        @Override
        public void read(long index, Image into) {
          into.point(new byte[] {1}, 0, 1, 1, 1, 1);
        }

        @Override
        public void close() {
          open.removeFirst();
        }
      };
    });
    Statistics.of(source, 255, 3);
    assertThat(open).isEmpty();
  }
}
