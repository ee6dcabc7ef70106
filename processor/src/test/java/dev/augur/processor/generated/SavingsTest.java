package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.Image;
import dev.augur.processor.CapturingProcessor;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.KnownPipelines;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.RandomSuite;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import dev.augur.processor.plan.Saving;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the planner leaves undone to be faster, every byte is the same: vector code and scalar, known and random. */
class SavingsTest {
  private static final int PIPELINES = 12;
  private static final int IMAGES = 4;

  /** Rows so short that several run as one, which random pipelines seldom have. */
  private static final List<PipelineText> SHORT_ROWS = List.of(
      shortRows("Turned", "height = 31, width = 16", "@Rotate(degrees = 40)", "@Brightness", "@Normalize"),
      shortRows("Mirrored", "height = 7, width = 32, border = Border.REFLECT",
          "@Shear(x = 20)", "@HorizontalFlip", "@Saturation"),
      shortRows("Nearest", "height = 20, width = 48, interpolation = Interpolation.NEAREST",
          "@Translate(x = 0.3)", "@Brightness"),
      shortRows("Measured", "height = 33, width = 64", "@Rotate(degrees = 9)", "@Contrast", "@Saturation"));

  /** Floats may lie a little outside of what the planner's proofs begin with. */
  private static final List<PipelineText> FLOAT_SOURCES = List.of(
      floatSource("Stored", "type = PixelType.UINT8, layout = Layout.HWC", "", "@Brightness(factor = 3, p = 1)"),
      floatSource("Kept", "layout = Layout.CHW", "", "@Brightness(factor = {0.4, 1.6}, p = 1)"),
      floatSource("Turned", "type = PixelType.UINT8", ", maximum = 1023, channels = 4",
          "@Rotate(degrees = 40, p = 0.5)", "@Brightness", "@Gamma"));

  private static final List<CompiledPipeline> WRITTEN = PipelineCompiler.compile(
      Stream.of(FLOAT_SOURCES, KnownPipelines.ALL, SHORT_ROWS).flatMap(List::stream).toList());

  /** The sources of plans that save all they can. */
  private static final Map<PipelineText, String> WHOLE = new HashMap<>();

  private static PipelineText shortRows(String name, String settings, String... operations) {
    String size = settings.replaceFirst("(height = \\d+, width = \\d+).*", "$1");
    return PipelineText.stack(
        name, "@Pipeline(" + settings + ", source = @Source(" + size + "))", List.of(operations));
  }

  private static PipelineText floatSource(String name, String settings, String source, String... operations) {
    return PipelineText.stack(name + "Floats", "@Pipeline(height = 15, width = 37, " + settings
        + ", source = @Source(height = 15, width = 37, type = PixelType.FLOAT32" + source + "))", List.of(operations));
  }

  /** All savings but one, and none. */
  static Stream<Set<Saving>> fewer() {
    return Stream.concat(
        Saving.all().stream().map(saving -> EnumSet.complementOf(EnumSet.of(saving))),
        Stream.of(EnumSet.noneOf(Saving.class)));
  }

  @ParameterizedTest
  @MethodSource("fewer")
  void noSavingChangesAByte(Set<Saving> savings) {
    List<CompiledPipeline> saving = Stream.concat(WRITTEN.stream(), RandomSuite.pipelines().stream())
        .filter(pipeline -> differs(pipeline, savings))
        .limit(PIPELINES)
        .toList();
    assertThat(saving).as("pipelines that the planner plans otherwise").hasSizeGreaterThan(2);
    List<PipelineText> texts = saving.stream().map(CompiledPipeline::text).toList();
    PipelineCompiler.Result plain = PipelineCompiler.compileSound(texts, savings);
    assertThat(plain.pipelines()).hasSameSizeAs(saving);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < saving.size(); i++) {
      differences(saving.get(i), plain.pipelines().get(i).create(), differences);
    }
    assertThat(differences).isEmpty();
  }

  private static boolean differs(CompiledPipeline pipeline, Set<Saving> savings) {
    String whole = WHOLE.computeIfAbsent(
        pipeline.text(), text -> CapturingProcessor.source(pipeline.declaration(), Saving.all()));
    return !whole.equals(CapturingProcessor.source(pipeline.declaration(), savings));
  }

  private static void differences(CompiledPipeline saving, Augmenter plain, List<String> differences) {
    for (Trial trial : trials(saving.create())) {
      for (boolean vector : new boolean[] {false, true}) {
        byte[] found = trial.bytes(vector);
        byte[] wanted = Rendering.bytes(plain, Rendering.worker(plain, vector), trial.key().bits(), trial.image());
        int at = Arrays.mismatch(found, wanted);
        if (at >= 0) {
          differences.add("byte " + at + " of " + trial + (vector ? ", vector" : ", scalar") + ", through\n" + saving);
          return;
        }
      }
    }
  }

  /** Of floats also such images as the reader just lets through. */
  private static List<Trial> trials(Augmenter augmenter) {
    return Trial.of(augmenter, IMAGES, 11).stream()
        .flatMap(trial -> trial.image().floats() == null ? Stream.of(trial)
            : Stream.of(trial, new Trial(augmenter, trial.key(), trial.draw(), nudged(trial.image(), augmenter))))
        .toList();
  }

  private static Image nudged(Image image, Augmenter augmenter) {
    float maximum = (float) augmenter.source().maximum();
    float[] pixels = image.floats().clone();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = switch (i % 11) {
        case 1, 4 -> -0.00099f * maximum;
        case 2 -> -0f;
        case 7 -> 1.00099f * maximum;
        default -> pixels[i];
      };
    }
    return new Image().point(
        pixels, image.offset(), image.rowStride(), image.height(), image.width(), image.channels());
  }
}
