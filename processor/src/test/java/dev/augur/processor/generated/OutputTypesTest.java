package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.PixelType;
import dev.augur.Worker;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pipeline's 16-bit outputs are its 32-bit ones, each value rounded. */
class OutputTypesTest {
  private static final List<String> LAYOUTS = List.of("CHW", "HWC");
  private static final List<Integer> CHANNELS = List.of(1, 3, 4);
  private static final List<String> TYPES = List.of("FLOAT32", "FLOAT16", "BFLOAT16");

  @Test
  void halvesAreRoundedFloats() {
    List<PipelineText> texts = new ArrayList<>();
    for (String layout : LAYOUTS) {
      for (int channels : CHANNELS) {
        for (String type : TYPES) {
          texts.add(PipelineText.stack(
              "Stored" + layout + channels + type,
              "@Pipeline(height = 14, width = 45, type = PixelType." + type + ", layout = Layout." + layout
                  + ", source = @Source(channels = " + channels + "))",
              List.of("@RandomResizedCrop", "@Rotate(degrees = 20, p = 0.5)", "@Brightness",
                  "@Normalize(mean = 0.4, std = 0.25)", "@GaussNoise(p = 0.5)")));
        }
      }
    }
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(texts);
    for (int i = 0; i < pipelines.size(); i += TYPES.size()) {
      for (int type = 1; type < TYPES.size(); type++) {
        assertRounded(pipelines.get(i).create(), pipelines.get(i + type).create());
      }
    }
  }

  private static void assertRounded(Augmenter floats, Augmenter halves) {
    assertThat(halves.output().bytes()).isEqualTo(floats.output().bytes() / 2);
    for (Trial trial : Trial.of(floats, 4, 31)) {
      MemorySegment exact = MemorySegment.ofArray(trial.bytes(true));
      for (boolean vector : new boolean[] {false, true}) {
        Worker worker = Rendering.worker(halves, vector);
        MemorySegment rounded =
            MemorySegment.ofArray(Rendering.bytes(halves, worker, trial.key().bits(), trial.image()));
        for (long at = 0; at < floats.output().values(); at++) {
          float value = PixelType.FLOAT32.get(exact, at);
          assertThat(halves.output().type().get(rounded, at)).as("%s, value %d", trial, at)
              .isEqualTo(rounded(halves.output().type(), value));
        }
      }
    }
  }

  /** The nearest value of a type, ties to even, in double arithmetic. */
  private static float rounded(PixelType type, float value) {
    int bits = type == PixelType.FLOAT16 ? 11 : 8;
    int least = type == PixelType.FLOAT16 ? -14 : Float.MIN_EXPONENT;
    double unit = Math.scalb(1.0, Math.max(Math.getExponent(value), least) - bits + 1);
    return (float) (Math.rint(value / unit) * unit);
  }
}
