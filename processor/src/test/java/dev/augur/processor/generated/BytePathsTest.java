package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.Augmenter;
import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import dev.augur.processor.harness.Rendering;
import dev.augur.processor.harness.Trial;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where bytes at most move, they are measured and looked up where they lie, with the bytes that loops give. */
class BytePathsTest {
  private static final List<Integer> CHANNELS = List.of(1, 3, 4);

  private static final List<List<String>> STACKS = List.of(
      List.of("@Brightness", "@Gamma(p = 0.5)"),
      List.of("@Contrast"),
      List.of("@HorizontalFlip", "@Contrast(p = 0.5)", "@Gamma"),
      List.of("@RandomCrop(padding = 3)", "@Equalize(p = 0.7)"),
      List.of("@VerticalFlip", "@AutoContrast(p = 0.7)", "@Brightness(p = 0.5)"),
      List.of("@RandomRotate90", "@Equalize", "@Contrast"),
      List.of("@Transpose", "@AutoContrast", "@Equalize"));

  /** Maths and sampling after which loops round values to bytes themselves. */
  private static final List<List<String>> LOOPED = List.of(
      List.of("@Rotate(degrees = 20, p = 0.7)", "@Brightness", "@GaussNoise"),
      List.of("@Sharpen(p = 0.5)", "@GaussianBlur(p = 0.5)"),
      List.of("@Sharpen(p = 0.5)"),
      List.of("@HorizontalFlip", "@GaussianBlur(sigma = {0.1, 4}, p = 0.7)"),
      List.of("@RandomCrop(padding = 3)", "@GaussianBlur"),
      List.of("@Rotate(degrees = 20, interpolation = Interpolation.NEAREST, p = 0.7)", "@GaussianBlur"),
      List.of("@HorizontalFlip", "@CoarseDropout(holes = {1, 4}, fill = 102)"),
      List.of("@Gamma", "@CoarseDropout(clip = true, p = 0.5)"),
      List.of("@CoarseDropout(holes = {1, 4}, fill = 200)", "@Brightness"),
      List.of("@ElasticTransform", "@CoarseDropout(holeFill = HoleFill.NOISE)"));

  private static final List<List<String>> COLOURS = List.of(
      List.of("@ToGray(p = 0.5)"),
      List.of("@Hue", "@Saturation", "@HorizontalFlip"),
      List.of("@Perspective", "@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)"));

  /** What the loops are kept by: a rotation that never acts, though it could. */
  private static final String NEVER = "@Rotate(degrees = 5, p = 1e-12)";

  private static final int WIDTH = 45;
  private static final int HEIGHT = 45;

  @Test
  void loopsOverFloatsGiveTheSame() {
    List<PipelineText> texts = new ArrayList<>();
    for (int channels : CHANNELS) {
      for (List<String> stack : STACKS) {
        List<String> looped = new ArrayList<>(stack);
        looped.addFirst(NEVER);
        texts.add(text(texts.size(), "HWC", channels, "", stack));
        texts.add(text(texts.size(), "HWC", channels, "", looped));
      }
    }
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(texts);
    for (int i = 0; i < pipelines.size(); i += 2) {
      Augmenter looped = pipelines.get(i + 1).create();
      boolean again = pipelines.get(i).create().plan().contains("pass 3");
      assertThat(pipelines.get(i).create().plan()).contains(again ? "rows of the previous pass" : "of the 256 levels");
      for (Trial trial : Trial.of(pipelines.get(i).create(), 6, 41)) {
        for (boolean vector : new boolean[] {false, true}) {
          byte[] expected = Rendering.bytes(looped, Rendering.worker(looped, vector), trial.key().bits(), trial.image());
          assertThat(trial.bytes(vector)).as("%s, vector %s", trial, vector).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void planesOfBytesAreTheSame() {
    List<PipelineText> texts = new ArrayList<>();
    for (int channels : CHANNELS) {
      List<List<String>> stacks = new ArrayList<>(STACKS);
      stacks.addAll(LOOPED);
      stacks.addAll(channels < 3 ? List.of() : COLOURS);
      for (List<String> stack : stacks) {
        texts.add(text(texts.size(), "HWC", channels, "", stack));
        texts.add(text(texts.size(), "CHW", channels, "", stack));
      }
      List<String> nearest = List.of("@Rotate(degrees = 40, p = 0.5)", "@Brightness");
      texts.add(text(texts.size(), "HWC", channels, ", interpolation = Interpolation.NEAREST", nearest));
      texts.add(text(texts.size(), "CHW", channels, ", interpolation = Interpolation.NEAREST", nearest));
    }
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(texts);
    for (int i = 0; i < pipelines.size(); i += 2) {
      Augmenter planar = pipelines.get(i + 1).create();
      for (Trial trial : Trial.of(pipelines.get(i).create(), 6, 42)) {
        byte[] planes = Rendering.bytes(planar, Rendering.worker(planar, false), trial.key().bits(), trial.image());
        assertThat(trial.bytes(true)).as("%s", trial).isEqualTo(interleaved(planes, planar.source().channels()));
      }
    }
  }

  private static PipelineText text(int number, String layout, int channels, String more, List<String> stack) {
    return PipelineText.stack(
        "Bytes" + number,
        "@Pipeline(height = " + HEIGHT + ", width = " + WIDTH + ", type = PixelType.UINT8, layout = Layout." + layout + more
            + ", source = @Source(height = " + HEIGHT + ", width = " + WIDTH + ", channels = " + channels + "))",
        stack);
  }

  private static byte[] interleaved(byte[] planes, int channels) {
    byte[] pixels = new byte[planes.length];
    int count = planes.length / channels;
    for (int i = 0; i < planes.length; i++) {
      pixels[i % count * channels + i / count] = planes[i];
    }
    return pixels;
  }
}
