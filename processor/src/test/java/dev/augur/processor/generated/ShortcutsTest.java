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
import dev.augur.processor.harness.TestImages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Images on which nothing acts that ends a pass run through fewer (docs/adr/0028-shortcuts.md). */
class ShortcutsTest {
  private static final String FLOATS = pipeline("height = 32, width = 40");
  private static final String BYTES = pipeline("height = 32, width = 40, type = PixelType.UINT8, layout = Layout.HWC");
  private static final String SAME_BYTES = pipeline("height = 41, width = 37, type = PixelType.UINT8, layout = Layout.HWC");
  private static final String SHORTCUT = "instead, where ";

  @Test
  void sparedImagesHavePassesOfTheirOwnWhereThatSavesAnyOnEnoughOfThem() {
    assertThat(shortcut(floats("@Rotate(degrees = 20)", "@Resize", "@Contrast"))).contains("Contrast misses");
    assertThat(shortcut(floats("@Rotate(degrees = 20)", "@Resize", "@Contrast(p = 0.95)"))).isEmpty();
    assertThat(shortcut(floats("@Rotate(degrees = 20)", "@Resize", "@Contrast(p = 1)"))).isEmpty();
    assertThat(shortcut(floats("@Rotate(degrees = 20)", "@Resize", "@Brightness"))).isEmpty();
    assertThat(shortcut(floats("@Resize", "@GaussianBlur", "@Brightness", "@Equalize")))
        .contains("all of GaussianBlur, Equalize miss");
    assertThat(shortcut(floats("@Resize", "@GaussianBlur(p = 0.8)", "@Equalize(p = 0.6)"))).isEmpty();
    assertThat(shortcut(floats("@Resize", "@Contrast(p = 1)", "@Sharpen"))).contains("Sharpen misses");
  }

  @Test
  void geometryBehindAMissedOperationLooksAtRenderedPixelsAllTheSame() {
    PipelineText text = floats("@Rotate(degrees = 20)", "@Contrast", "@Resize");
    assertThat(shortcut(text)).contains("Contrast misses");
    assertThat(plan(PipelineCompiler.compile(text))).contains("pass 5 of 5: one map of Resize (a filter");
  }

  @Test
  void choicesSpareImagesTogether() {
    assertThat(shortcut(choice(0.8))).contains("all of GaussianBlur, Contrast miss");
    assertThat(shortcut(choice(1))).contains("all of GaussianBlur, Contrast miss");
    assertThat(shortcut(new PipelineText("Certain", FLOATS, """
        @Resize void size();
        @OneOf(p = 1) @GaussianBlur @Contrast void soft();
        """))).isEmpty();
  }

  /** Half of the choice's weight is Brightness, which ends no pass. */
  private static PipelineText choice(double probability) {
    return new PipelineText("Choice", FLOATS, """
        @Resize void size();
        @OneOf(p = %s) @GaussianBlur(p = 0.25) @Contrast(p = 0.25) @Brightness(p = 0.5) void soft();
        """.formatted(probability));
  }

  @Test
  void bytesThatAreCopiedOrLookedUpAnywayNeedNoShortcut() {
    assertThat(shortcut(bytes("@HorizontalFlip", "@Equalize"))).isEmpty();
    assertThat(shortcut(bytes("@HorizontalFlip", "@GaussianBlur"))).isEmpty();
    assertThat(shortcut(bytes("@HorizontalFlip", "@Brightness", "@GaussianBlur"))).contains("GaussianBlur misses");
  }

  @Test
  void theShortcutChangesNoByte() {
    for (String settings : List.of(FLOATS, BYTES)) {
      for (List<String> separators : List.of(
          List.of("@Contrast(p = %s)"), List.of("@GaussianBlur(p = %s)"), List.of("@Sharpen(p = %s)", "@AutoContrast(p = %s)"),
          List.of("@ColorJitter(p = %s)"))) {
        List<CompiledPipeline> pipelines =
            PipelineCompiler.compile(List.of(often(settings, separators, 0.5), often(settings, separators, 0.96)));
        assertThat(plan(pipelines.getFirst())).contains(SHORTCUT);
        assertThat(plan(pipelines.getLast())).doesNotContain(SHORTCUT);
        for (double probability : new double[] {0, 1}) {
          Augmenter shorter = pipelines.getFirst().withEveryProbability(probability);
          Augmenter longer = pipelines.getLast().withEveryProbability(probability);
          for (boolean vector : new boolean[] {false, true}) {
            assertSame(shorter, longer, vector);
          }
        }
      }
    }
  }

  private static PipelineText often(String settings, List<String> separators, double probability) {
    String operations = String.join("\n", separators).formatted(probability, probability);
    // A filter may leave a value one rounding above the maximum, which the clamp of a missed Contrast takes back.
    return PipelineText.stack("Often" + (int) (100 * probability), settings, List.of("@Rotate(degrees = 20, p = 0.5)",
        "@Resize(antialias = false)", "@Gamma(p = 0.5)", operations, "@Hue(p = 0.5)"));
  }

  private static void assertSame(Augmenter shorter, Augmenter longer, boolean vector) {
    Worker one = Rendering.worker(shorter, vector);
    Worker other = Rendering.worker(longer, vector);
    for (int i = 0; i < 4; i++) {
      long key = SampleKey.of(5, 0, i).bits();
      Image image = TestImages.of(shorter.source(), 41, 37, i);
      byte[] found = Rendering.bytes(shorter, one, key, image);
      assertThat(Arrays.mismatch(found, Rendering.bytes(longer, other, key, image)))
          .as("vector %s, image %d of\n%s", vector, i, shorter.plan()).isEqualTo(-1);
    }
  }

  private static PipelineText floats(String... operations) {
    return PipelineText.stack("Floats", FLOATS, List.of(operations));
  }

  private static PipelineText bytes(String... operations) {
    return PipelineText.stack("Bytes", SAME_BYTES, List.of(operations));
  }

  private static String pipeline(String output) {
    return "@Pipeline(" + output + ", source = @Source(height = 41, width = 37))";
  }

  /** What the plan says of images that are spared, if they have passes of their own. */
  private static Optional<String> shortcut(PipelineText text) {
    return plan(PipelineCompiler.compile(text)).lines()
        .filter(line -> line.startsWith(SHORTCUT))
        .map(line -> line.substring(SHORTCUT.length()))
        .findFirst();
  }

  private static String plan(CompiledPipeline pipeline) {
    return pipeline.create().plan();
  }
}
