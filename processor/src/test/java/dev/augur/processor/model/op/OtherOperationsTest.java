package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Kernel.Erase.Fill;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.Trait;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operations that are more than maths on single pixels, and what pipelines need to know of all. */
class OtherOperationsTest {
  private static final Settings SETTINGS = LoweredOperation.settings(3, 255);

  private static List<Kernel> kernels(String name, Map<String, Object> written) {
    return LoweredOperation.of(name, SETTINGS, written).kernels();
  }

  @Test
  void tablesFollowTheirRule() {
    assertThat(kernels("Equalize", Map.of())).containsExactly(new Kernel.Table(Kernel.Table.Rule.EQUALIZE));
    assertThat(kernels("AutoContrast", Map.of())).containsExactly(new Kernel.Table(Kernel.Table.Rule.AUTO_CONTRAST));
  }

  @Test
  void sharpeningIsClampedAfterwards() {
    List<Kernel> kernels = kernels("Sharpen", Map.of());
    assertThat(kernels.getFirst())
        .isEqualTo(new Kernel.Sharpen(new Scalar.Drawn("amount"), new Scalar.Drawn("lightness")));
    float[] sharpened = {-20, 12.5f, 300};
    assertThat(LoweredOperation.of("Sharpen", SETTINGS, Map.of()).acted(sharpened, Map.of(), 0))
        .containsExactly(0, 12.5f, 255);
  }

  @Test
  void blurPassesItsWidth() {
    assertThat(kernels("GaussianBlur", Map.of())).containsExactly(new Kernel.Gaussian(new Scalar.Drawn("sigma")));
  }

  @Test
  void jitterMeasuresAfterBrightnessAndLeavesOutWhatIsFixed() {
    Map<String, Object> neither = Map.of("saturation", 0.0, "hue", 0.0);
    assertThat(kernels("ColorJitter", neither))
        .hasSize(3)
        .element(1)
        .isEqualTo(new Kernel.Measuring(Measure.GREY_MEAN));
    assertThat(LoweredOperation.of("ColorJitter", SETTINGS, neither).names()).containsExactly("brightness", "contrast");
    assertThat(kernels("ColorJitter", Map.of("contrast", 0.0))).noneMatch(Kernel.Measuring.class::isInstance);
    assertThat(traits("ColorJitter", neither)).containsExactly(Trait.PIXEL_RANGE);
    assertThat(traits("ColorJitter", Map.of("hue", 0.0))).contains(Trait.COLOUR);
    assertThat(traits("ColorJitter", Map.of("saturation", 0.0))).contains(Trait.COLOUR);
  }

  private static List<Trait> traits(String name, Map<String, Object> written) {
    return LoweredOperation.operation(name, SETTINGS, written).traits().stream().sorted().toList();
  }

  @Test
  void dropoutDrawsTheCountAndPassesTheEnds() {
    LoweredOperation lowered =
        LoweredOperation.of("CoarseDropout", SETTINGS, Map.of("holes", List.of(1.0, 4.0), "clip", true));
    assertThat(lowered.names()).containsExactly("holes", "heightMin", "heightMax", "widthMin", "widthMax");
    assertThat(lowered.kernels()).containsExactly(new Kernel.Erase(
        new Fill.Value(List.of(0.0, 0.0, 0.0)),
        new Scalar.Drawn("holes"),
        32,
        List.of(new Scalar.Drawn("heightMin"), new Scalar.Drawn("heightMax")),
        List.of(new Scalar.Drawn("widthMin"), new Scalar.Drawn("widthMax")),
        true));
  }

  @Test
  void holesAfterNormalisationAreScaledAsPixelsAre() {
    OutputScale scale = OutputScale.identity(4).then(0, 2, 1).then(1, 3, 0).then(2, -1, 0);
    assertThat(fill(Map.of("fill", List.of(10.0, 20.0, 30.0, 40.0)), scale))
        .isEqualTo(new Fill.Value(List.of(21.0, 60.0, -30.0)));
    assertThat(fill(Map.of("holeFill", "NOISE"), scale))
        .isEqualTo(new Fill.Noise(List.of(1.0, 0.0, 0.0), List.of(511.0, 765.0, -255.0)));
    assertThat(fill(Map.of("holeFill", "MEAN"), scale)).isEqualTo(new Fill.Mean());
    assertThat(traits("CoarseDropout", Map.of())).isEmpty();
    assertThat(traits("CoarseDropout", Map.of("holeFill", "MEAN"))).containsExactly(Trait.PIXEL_RANGE);
  }

  private static Fill fill(Map<String, Object> written, OutputScale scale) {
    Settings settings = LoweredOperation.settings(4, 255);
    Operation operation = LoweredOperation.operation("CoarseDropout", settings, written);
    return ((Kernel.Erase) LoweredOperation.of(operation, settings, Frame.UNKNOWN, scale).kernels().getFirst()).fill();
  }

  @Test
  void rescaleAndNormalizeTellTheScaleThatTheyApply() {
    Settings settings = LoweredOperation.settings(4, 255);
    for (LoweredOperation lowered : List.of(
        LoweredOperation.of("Rescale", settings, Map.of("scale", 0.25, "offset", -3.0)),
        LoweredOperation.of("Normalize", settings, Map.of()))) {
      OutputScale scale = lowered.operation().scale(OutputScale.identity(4), 4, 255);
      float[] values = lowered.acted(new float[] {0, 100, 200, 255}, Map.of(), 0);
      for (int c = 0; c < 4; c++) {
        float pixel = new float[] {0, 100, 200, 255}[c];
        assertThat(values[c]).isEqualTo(
            Math.fma(pixel, (float) scale.factor(c), (float) scale.summand(c)));
      }
      assertThat(lowered.operation().traits()).contains(Trait.LEAVES_PIXEL_RANGE);
    }
  }

  /** Whether operations that need colours say so, the oracle's samples on grey images show. */
  @Test
  void mathsOnPixelsNeedsPixelValues() {
    assertThat(NeutralityTest.pixelOperations().filter(name -> !name.equals("GaussNoise"))).allSatisfy(name ->
        assertThat(traits(name, Map.of())).as(name).isSubsetOf(Trait.COLOUR, Trait.PIXEL_RANGE)
            .contains(Trait.PIXEL_RANGE));
    assertThat(traits("Equalize", Map.of())).containsExactly(Trait.PIXEL_RANGE);
    assertThat(traits("AutoContrast", Map.of())).containsExactly(Trait.PIXEL_RANGE);
    assertThat(traits("GaussNoise", Map.of())).isEmpty();
    assertThat(traits("GaussianBlur", Map.of())).isEmpty();
  }
}
