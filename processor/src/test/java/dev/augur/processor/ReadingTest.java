package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Layout;
import dev.augur.annotation.LengthUnit;
import dev.augur.annotation.PixelType;
import dev.augur.processor.TestCatalogue.Noted;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What accepted declarations mean. */
class ReadingTest {
  private static final String HEAD = "import dev.augur.annotation.*;\n";
  private static final String SMALL =
      "@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))\n";

  @Test
  void settingsHaveTheirDefaults() {
    assertThat(read(SMALL + "@HorizontalFlip interface Train {}").settings())
        .isEqualTo(new Settings(
            32, 32, PixelType.FLOAT32, Layout.CHW, Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR, false,
            new Settings.Source(32, 32, 3, PixelType.UINT8, 255)));
  }

  @Test
  void settingsAreReadAsWritten() {
    Declaration train = read("""
        @Pipeline(height = 20, width = 30, type = PixelType.UINT8, layout = Layout.HWC, border = Border.REFLECT,
            fill = {0.5, 0.25, 0, 1}, interpolation = Interpolation.BICUBIC, clip = true,
            source = @Source(channels = 4, type = PixelType.FLOAT32, maximum = 2))
        @Resize @Rotate(degrees = 5, border = Border.CONSTANT)
        interface Train {}
        """);
    assertThat(train.settings())
        .isEqualTo(new Settings(
            20, 30, PixelType.UINT8, Layout.HWC, Border.REFLECT, List.of(0.5, 0.25, 0.0, 1.0), Interpolation.BICUBIC,
            true, new Settings.Source(0, 0, 4, PixelType.FLOAT32, 2)));
  }

  @Test
  void floatSourcesHaveTheirMaximumAtOne() {
    Declaration train = read("""
        @Pipeline(height = 8, width = 8, source = @Source(type = PixelType.FLOAT32))
        @Resize
        interface Train {}
        """);
    assertThat(train.settings().source().maximum()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "@Pipeline(height = 64, width = 64) @LongestMaxSize @Transpose @PadIfNeeded",
    "@Pipeline(height = 64, width = 64, source = @Source(height = 32, width = 40)) @Transpose @PadIfNeeded",
    "@Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 40)) @RandomRotate90 @RandomCrop",
    "@Pipeline(height = 32, width = 40, source = @Source(height = 32, width = 40)) @Transpose @RandomRotate90 @Resize",
  })
  void turnedFramesAreEvenedOutByWhateverFixesTheirSize(String pipeline) {
    assertThat(read(pipeline + " interface Train {}").elements()).hasSizeGreaterThan(1);
  }

  @Test
  void aStackIsReadInSourceOrder() {
    Declaration train = read(SMALL + """
        @Rotate(degrees = 15, p = 0.7) @Deprecated
        @Barrier
        @RandomCrop(padding = 4)
        @Normalize
        interface Train {}
        """);
    assertThat(train.elements()).hasSize(4);
    assertThat(train.elements().get(1)).isInstanceOf(Declaration.Barrier.class);
    assertThat(train.operations()).extracting(Declaration.Placed::path)
        .containsExactly("Rotate", "RandomCrop", "Normalize");
    assertThat(train.operations()).extracting(Declaration.Placed::text)
        .containsExactly("@Rotate(degrees = 15, p = 0.7)", "@RandomCrop(padding = 4)", "@Normalize");
    assertThat(train.operations()).extracting(Declaration.Placed::probability).containsExactly(0.7, -1.0, -1.0);
    assertThat(train.operations()).extracting(Declaration.Placed::hasProbability).containsExactly(true, false, false);
  }

  @Test
  void stagesAreReadInSourceOrder() {
    Declaration train = read(SMALL + """
        abstract class Train {
          static final int CONSTANT = 3;
          @HorizontalFlip @Rotate(degrees = 15) abstract void geometry();
          @Barrier abstract void apart();
          @OneOf(p = 0.3) @GaussianBlur(p = 0.2) @Sharpen abstract void focus();
          void notAStage() {}
        }
        """);
    assertThat(train.elements()).hasSize(4);
    assertThat(train.operations()).extracting(Declaration.Placed::path)
        .containsExactly("geometry/HorizontalFlip", "geometry/Rotate", "focus/GaussianBlur", "focus/Sharpen");
    assertThat(train.elements().get(2)).isInstanceOf(Declaration.Barrier.class);
    assertThat(train.elements().get(3)).isInstanceOfSatisfying(Declaration.Choice.class, choice -> {
      assertThat(choice.path()).isEqualTo("focus");
      assertThat(choice.probability()).isEqualTo(0.3);
      assertThat(choice.children()).extracting(Declaration.Placed::probability).containsExactly(0.2, 0.5);
    });
  }

  @Test
  void nestedTypesAreNamedByTheirPathAndAsVisibleAsAllAroundThem() {
    assertThat(read("public interface Example { " + SMALL + "@HorizontalFlip interface Inner {} }"))
        .satisfies(inner -> {
          assertThat(inner.typeName()).isEqualTo("Example.Inner");
          assertThat(inner.augmenter().simpleName()).isEqualTo("Example_InnerAugmenter");
          assertThat(inner.isPublic()).isTrue();
        });
    assertThat(read("interface Example { " + SMALL + "@HorizontalFlip interface Inner {} }").isPublic()).isFalse();
    assertThat(read("public class Example { " + SMALL + "@HorizontalFlip protected interface Inner {} }").isPublic())
        .isFalse();
  }

  @Test
  void oneNumberMeansWhatItsMemberSays() {
    assertThat(drawn("@Rotate(degrees = 15)", "degrees"))
        .isEqualTo(new Parameter("degrees", -15, 15, -180, 180, "degrees", false));
    assertThat(drawn("@Rotate(degrees = {5, 15})", "degrees"))
        .isEqualTo(new Parameter("degrees", 5, 15, -180, 180, "degrees", false));
    assertThat(drawn("@Brightness(factor = 1.1)", "factor"))
        .isEqualTo(new Parameter("factor", 1.1, 1.1, 0, 10, "", false));
    assertThat(drawn("@ColorJitter(contrast = 0.25)", "contrast"))
        .isEqualTo(new Parameter("contrast", 0.75, 1.25, 0, 10, "", false));
    assertThat(drawn("@ColorJitter(contrast = 3)", "contrast"))
        .isEqualTo(new Parameter("contrast", 0, 4, 0, 10, "", false));
    assertThat(drawn("@ColorJitter", "hue")).isEqualTo(new Parameter("hue", -0.05, 0.05, -0.5, 0.5, "turns", false));
    assertThat(drawn("@Posterize(bits = {3, 6})", "bits")).isEqualTo(new Parameter("bits", 3, 6, 1, 8, "bits", true));
  }

  @Test
  void translationsInPixelsAreWholeAndHaveTheirOwnRange() {
    assertThat(drawn("@Translate(x = 0.1)", "x"))
        .isEqualTo(new Parameter("x", -0.1, 0.1, -1, 1, "fraction of the width", false));
    assertThat(drawn("@Translate(x = 4, unit = LengthUnit.PIXELS)", "x"))
        .isEqualTo(new Parameter("x", -4, 4, -4096, 4096, "px", true));
    assertThat(arguments("@Translate(x = 4, unit = LengthUnit.PIXELS)").constant("unit", LengthUnit.class))
        .isEqualTo(LengthUnit.PIXELS);
  }

  @Test
  void samplingIsThePipelinesUnlessTheOperationSaysOtherwise() {
    Sampling inherited = new Sampling(Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR);
    assertThat(arguments("@Rotate(degrees = 1)").sampling()).isEqualTo(inherited);
    assertThat(arguments("@HorizontalFlip").sampling()).isEqualTo(inherited);
    assertThat(arguments("@Rotate(degrees = 1, fill = {1, 2, 3}, interpolation = Interpolation.NEAREST)").sampling())
        .isEqualTo(new Sampling(Border.CONSTANT, List.of(1.0, 2.0, 3.0), Interpolation.NEAREST));
    assertThat(arguments("@Rotate(degrees = 1, border = Border.WRAP)").sampling())
        .isEqualTo(new Sampling(Border.WRAP, List.of(0.0), Interpolation.BILINEAR));
    assertThat(ofAnySize("@Resize(interpolation = Interpolation.BICUBIC)").sampling())
        .isEqualTo(new Sampling(Border.CONSTANT, List.of(0.0), Interpolation.BICUBIC));
  }

  @Test
  void structureIsReadWithItsDefaults() {
    Arguments crop = arguments("@RandomCrop(padding = 4)");
    assertThat(crop.integer("padding")).isEqualTo(4);
    assertThat(crop.integer("height")).isZero();
    assertThat(crop.settings().height()).isEqualTo(32);
    assertThat(ofAnySize("@Resize(antialias = false)").flag("antialias")).isFalse();
    assertThat(ofAnySize("@Resize").flag("antialias")).isTrue();
    assertThat(arguments("@Normalize").numbers("mean")).containsExactly(0.485, 0.456, 0.406);
    assertThat(arguments("@Rescale").number("scale")).isEqualTo(1 / 255.0);
  }

  @Test
  void constantsAndExpressionsAreFolded() {
    Declaration train = read("""
        @Pipeline(height = Train.SIDE, width = Train.SIDE)
        @Resize @Rotate(degrees = -Train.SIDE / 4 + 9)
        interface Train { int SIDE = 2 * 16; }
        """);
    assertThat(train.settings().height()).isEqualTo(32);
    assertThat(train.operations().get(1).text()).isEqualTo("@Rotate(degrees = 1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "@SmallestMaxSize(size = 256) @CenterCrop @Normalize",
    "@LongestMaxSize @PadIfNeeded(fill = 114)",
    "@RandomResizedCrop @RandomRotate90",
    "@RandomRotate90 @Resize",
    "@Normalize @GaussNoise @CoarseDropout",
    "@Resize @Normalize(mean = {0.5, 0.4, 0.3}, std = 0.25)",
    "@Resize @Affine(degrees = 10)",
    "@Resize @Scale(x = 1.1)",
    "@Resize @Contrast(pivot = Pivot.FIXED, pivotAt = 0.4)",
    "@Resize @RandomCrop(padding = 2, border = Border.REFLECT)",
    "@Resize @CoarseDropout(fill = {1, 2, 3}) @HorizontalFlip(p = 1)",
  })
  void usualPipelinesAreAccepted(String stack) {
    String sized = stack.contains("Resize") || stack.contains("Max") ? stack : "@Resize " + stack;
    Declaration train = read("@Pipeline(height = 224, width = 224)\n" + sized + " interface Train {}");
    assertThat(train.operations()).isNotEmpty();
  }

  private static Parameter drawn(String use, String member) {
    return arguments(use).drawn(member);
  }

  private static Arguments arguments(String use) {
    return first(read(SMALL + use + " interface Train {}"));
  }

  /** For operations that a source of the output's size would leave without work. */
  private static Arguments ofAnySize(String use) {
    return first(read("@Pipeline(height = 32, width = 32)\n" + use + " interface Train {}"));
  }

  private static Arguments first(Declaration declaration) {
    return ((Noted) declaration.operations().getFirst().operation()).arguments();
  }

  private static Declaration read(String text) {
    Javac.Outcome outcome = Javac.compile(HEAD + text);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.generator().declarations).hasSize(1);
    return outcome.generator().declarations.getFirst();
  }
}
