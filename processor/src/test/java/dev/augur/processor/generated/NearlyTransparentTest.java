package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Colours between opaque white pixels and transparent black ones stay within 0 to 255, although they are the quotient of
 * two tiny rounded numbers where hardly anything of a white pixel shows.
 */
class NearlyTransparentTest {
  private static final int SIDE = 64;
  private static final int IMAGES = 40;

  static List<CompiledPipeline> pipelines() {
    String hair = "@Translate(x = {3e-9, 2e-7}, y = {3e-9, 2e-7}, p = 1)";
    return PipelineCompiler.compile(List.of(
        pipeline("FromBytes", "@Rotate(degrees = {-10, 10}, p = 1)"),
        pipeline("ByAHair", hair),
        pipeline("FromPlanes", "@Brightness(factor = {1, 1.0001}, p = 1)", "@Rotate(degrees = {-10, 10}, p = 1)"),
        pipeline("FromPlanesByAHair", "@Brightness(factor = {1, 1.0001}, p = 1)", hair),
        pipeline("Rendered", hair, "@LongestMaxSize(size = 63)", "@Resize(height = 64, width = 64)"),
        pipeline("Inverted", hair, "@Invert(p = 1)")));
  }

  private static PipelineText pipeline(String name, String... operations) {
    return PipelineText.stack(
        name,
        "@Pipeline(height = 64, width = 64, border = Border.NEAREST, source = @Source(height = 64, width = 64, channels = 4))",
        List.of(operations));
  }

  @ParameterizedTest
  @MethodSource("pipelines")
  void coloursStayInRange(CompiledPipeline pipeline) {
    Augmenter augmenter = pipeline.create();
    Random random = new Random(3);
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (boolean vector : new boolean[] {false, true}) {
      Worker worker = Rendering.worker(augmenter, vector);
      for (int i = 0; i < IMAGES; i++) {
        FloatBuffer values = ByteBuffer.wrap(Rendering.bytes(
            augmenter, worker, SampleKey.of(3, 0, i).bits(), image(random))).order(ByteOrder.nativeOrder()).asFloatBuffer();
        while (values.hasRemaining()) {
          float value = values.get();
          least = Math.min(least, value);
          most = Math.max(most, value);
        }
      }
    }
    assertThat(least).isNotNegative();
    assertThat(most).isLessThanOrEqualTo(255);
  }

  private static Image image(Random random) {
    byte[] pixels = new byte[4 * SIDE * SIDE];
    for (int i = 0; i < pixels.length; i += 4) {
      byte value = (byte) (random.nextBoolean() ? 255 : 0);
      pixels[i] = value;
      pixels[i + 1] = value;
      pixels[i + 2] = value;
      pixels[i + 3] = value;
    }
    return Image.of(pixels, SIDE, SIDE, 4);
  }
}
