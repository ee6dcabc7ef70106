package dev.augur.processor.model.op;

import static dev.augur.support.pixel.Border.NEAREST;
import static dev.augur.support.pixel.Interpolation.BILINEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Settings;
import dev.augur.support.warp.Warp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryOperationsTest {
  private static final Settings SETTINGS = LoweredOperation.settings(3, 255);
  private static final SplittableRandom RANDOM = new SplittableRandom(21);

  private static LoweredOperation lowered(String name, Map<String, Object> written) {
    return LoweredOperation.of(name, SETTINGS, written);
  }

  private static List<String> moves(LoweredOperation lowered) {
    return lowered.kernels().stream().map(kernel -> ((Kernel.Geometry) kernel).move().method()).toList();
  }

  private static boolean filters(LoweredOperation lowered) {
    return ((Kernel.Geometry) lowered.kernels().getLast()).move().filters();
  }

  /** The arguments of the only step, on a frame of 50 by 100. */
  private static List<Double> arguments(LoweredOperation lowered, Map<String, Double> drawn) {
    List<List<Double>> moves = lowered.moves(drawn, 50, 100);
    assertThat(moves).hasSize(1);
    return moves.getFirst();
  }

  @Test
  void permutationsMoveWithoutNumbers() {
    assertThat(moves(lowered("HorizontalFlip", Map.of()))).containsExactly("flipHorizontal");
    assertThat(moves(lowered("VerticalFlip", Map.of()))).containsExactly("flipVertical");
    assertThat(moves(lowered("Transpose", Map.of()))).containsExactly("transpose");
    assertThat(arguments(lowered("VerticalFlip", Map.of()), Map.of())).isEmpty();
  }

  @Test
  void allCornersThatPerspectiveMayDrawSpanAView() {
    double most = ((Perspective) lowered("Perspective", Map.of()).operation()).scale().allowedMax();
    Warp warp = new Warp(1, BILINEAR, NEAREST, new float[1]);
    for (int extremes = 0; extremes < 1 << 8; extremes++) {
      double[] inset = new double[8];
      for (int i = 0; i < inset.length; i++) {
        inset[i] = (extremes >> i & 1) * most;
      }
      warp.begin(50, 100);
      warp.steps().perspective(inset[0], inset[1], inset[2], inset[3], inset[4], inset[5], inset[6], inset[7]);
    }
  }

  @Test
  void quarterTurnsAreDrawnFromFour() {
    LoweredOperation lowered = lowered("RandomRotate90", Map.of());
    assertThat(moves(lowered)).containsExactly("quarterTurns");
    assertThat(IntStream.range(0, 200).mapToObj(i -> lowered.draw(RANDOM, 50, 100).get("turns")))
        .contains(0.0, 1.0, 2.0, 3.0)
        .allMatch(turns -> turns >= 0 && turns <= 3);
  }

  @Test
  void quarterTurnsLeaveOnlySquareFramesAsTheyWere() {
    for (String name : List.of("Transpose", "RandomRotate90")) {
      assertThat(lowered(name, Map.of()).operation().after(new Frame(8, 8))).isEqualTo(new Frame(8, 8));
      assertThat(lowered(name, Map.of()).operation().after(new Frame(8, 9))).hasToString("of 8x9, either way up");
      assertThat(lowered(name, Map.of()).operation().after(Frame.UNKNOWN)).isEqualTo(Frame.UNKNOWN);
    }
  }

  @Test
  void translationIsInFractionsOrInPixels() {
    Map<String, Double> drawn = Map.of("x", 0.125, "y", -0.5);
    assertThat(arguments(lowered("Translate", Map.of("x", 0.2, "y", 0.6)), drawn)).containsExactly(12.5, -25.0);
    LoweredOperation pixels = lowered("Translate", Map.of("x", List.of(-3.0, 5.0), "y", 2.0, "unit", "PIXELS"));
    assertThat(arguments(pixels, Map.of("x", 4.0, "y", -1.0))).containsExactly(4.0, -1.0);
    assertThat(IntStream.range(0, 200).mapToObj(i -> pixels.draw(RANDOM, 50, 100).get("x")))
        .contains(-3.0, 5.0)
        .allMatch(x -> x == Math.rint(x));
  }

  @Test
  void scaleDrawsOneFactorOrOnePerAxis() {
    LoweredOperation both = lowered("Scale", Map.of("factor", List.of(0.5, 2.0)));
    assertThat(both.names()).containsExactly("factor");
    assertThat(arguments(both, Map.of("factor", 1.5))).containsExactly(1.5, 1.5);
    LoweredOperation apart = lowered("Scale", Map.of("y", List.of(0.5, 2.0)));
    assertThat(apart.names()).containsExactly("x", "y");
    assertThat(arguments(apart, Map.of("x", 1.0, "y", 0.75))).containsExactly(1.0, 0.75);
  }

  @Test
  void rotationShearAndElasticPassTheirNumbers() {
    assertThat(arguments(lowered("Rotate", Map.of("degrees", 15.0)), Map.of("degrees", 7.0))).containsExactly(7.0);
    assertThat(arguments(lowered("Shear", Map.of("x", 15.0)), Map.of("x", 7.0, "y", 3.0))).containsExactly(7.0, 3.0);
    assertThat(arguments(lowered("ElasticTransform", Map.of("cells", 6)), Map.of("magnitude", 0.1)))
        .containsExactly(6.0, 0.1);
  }

  @Test
  void affineTakesAllInOne() {
    LoweredOperation lowered = lowered("Affine", Map.of("degrees", 10.0));
    assertThat(moves(lowered)).containsExactly("affine");
    Map<String, Double> drawn = Map.of(
        "degrees", 9.0, "scale", 1.1, "translateX", 0.1, "translateY", -0.2, "shearX", 3.0, "shearY", 4.0);
    assertThat(arguments(lowered, drawn)).containsExactly(9.0, 1.1, 1.1, 10.0, -10.0, 3.0, 4.0);
  }

  @Test
  void perspectiveMovesEachCornerByItsOwnShare() {
    LoweredOperation lowered = lowered("Perspective", Map.of());
    List<String> corners = List.of(
        "topLeftX", "topLeftY", "topRightX", "topRightY", "bottomRightX", "bottomRightY", "bottomLeftX", "bottomLeftY");
    Map<String, Double> drawn = new HashMap<>(Map.of("scale", 0.25));
    for (int i = 0; i < corners.size(); i++) {
      drawn.put(corners.get(i), i / 8.0);
    }
    assertThat(arguments(lowered, drawn).stream().map(inset -> inset * 32))
        .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0);
  }

  @ParameterizedTest
  @CsvSource({"32, 40, 0, 0", "33, 43, 0, 1", "50, 100, 9, 30", "51, 101, 9, 30"})
  void centerCropRoundsDown(int height, int width, double top, double left) {
    LoweredOperation lowered = lowered("CenterCrop", Map.of());
    assertThat(lowered.moves(Map.of(), height, width)).containsExactly(List.of(top, left, 32.0, 40.0));
    assertThat(lowered.operation().atLeast()).isEqualTo(new Frame(32, 40));
  }

  @Test
  void randomCropStaysWithinThePaddedFrame() {
    LoweredOperation lowered = lowered("RandomCrop", Map.of("padding", 4));
    assertThat(moves(lowered)).containsExactly("pad", "crop");
    assertThat(lowered.operation().atLeast()).isEqualTo(new Frame(24, 32));
    for (int i = 0; i < 200; i++) {
      List<Double> crop = lowered.moves(lowered.draw(RANDOM, 30, 100), 30, 100).getLast();
      assertThat(crop.get(0)).isBetween(0.0, 6.0);
      assertThat(crop.get(1)).isBetween(0.0, 68.0);
    }
  }

  @Test
  void randomResizedCropTakesTheWindowAndResizesIt() {
    LoweredOperation lowered = lowered("RandomResizedCrop", Map.of("antialias", false, "height", 20));
    assertThat(moves(lowered)).containsExactly("crop", "resize");
    assertThat(lowered.moves(Map.of("top", 1.0, "left", 2.0, "height", 3.0, "width", 4.0), 50, 100))
        .containsExactly(List.of(1.0, 2.0, 3.0, 4.0), List.of(20.0, 40.0));
    assertThat(filters(lowered)).isFalse();
    assertThat(lowered.operation().after(Frame.UNKNOWN)).isEqualTo(new Frame(20, 40));
  }

  @Test
  void cropsAndResizesFixTheSize() {
    for (String name : List.of("CenterCrop", "RandomCrop", "RandomResizedCrop", "Resize")) {
      assertThat(lowered(name, Map.of("height", 7)).operation().after(Frame.UNKNOWN)).isEqualTo(new Frame(7, 40));
    }
    assertThat(arguments(lowered("Resize", Map.of("width", 9)), Map.of())).containsExactly(32.0, 9.0);
  }

  @Test
  void nearestPixelsAreNotFiltered() {
    Map<String, Object> nearest = Map.of("interpolation", "NEAREST");
    assertThat(filters(lowered("Resize", nearest))).isFalse();
    assertThat(filters(lowered("Resize", Map.of()))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 100, 30, 15, 30, 30, 60", "100, 50, 30, 30, 15, 60, 30", "3, 1000, 20, 1, 20, 20, 6667", "7, 7, 9, 9, 9, 9, 9",
    "25, 10, 5, 5, 2, 12, 5", "15, 10, 5, 5, 3, 8, 5"
  })
  void sidesAreProportionalAndAtLeastOne(
      int height, int width, int size, int longHeight, int longWidth, int shortHeight, int shortWidth) {
    Map<String, Object> written = Map.of("size", size);
    checkSides("LongestMaxSize", written, new Frame(height, width), new Frame(longHeight, longWidth));
    checkSides("SmallestMaxSize", written, new Frame(height, width), new Frame(shortHeight, shortWidth));
  }

  private static void checkSides(String name, Map<String, Object> written, Frame before, Frame expected) {
    LoweredOperation unknown = lowered(name, written);
    Map<String, Double> drawn = unknown.draw(RANDOM, before.height(), before.width());
    List<Double> resize = List.of((double) expected.height(), (double) expected.width());
    assertThat(unknown.names()).containsExactly("height", "width");
    assertThat(filters(unknown)).isTrue();
    assertThat(unknown.moves(drawn, before.height(), before.width())).containsExactly(resize);
    assertThat(unknown.operation().after(before)).isEqualTo(expected);
    LoweredOperation known = LoweredOperation.of(unknown.operation(), SETTINGS, before);
    assertThat(known.names()).isEmpty();
    assertThat(known.moves(Map.of(), -1, -1)).containsExactly(resize);
  }

  @Test
  void sidesDefaultToTheLongerOfTheOutput() {
    assertThat(lowered("LongestMaxSize", Map.of()).operation().after(Frame.UNKNOWN)).isEqualTo(Frame.within(40));
    assertThat(lowered("SmallestMaxSize", Map.of()).operation().after(Frame.UNKNOWN))
        .isEqualTo(Frame.withShorter(40));
    assertThat(lowered("SmallestMaxSize", Map.of()).operation().after(new Frame(10, 20))).isEqualTo(new Frame(40, 80));
  }

  @ParameterizedTest
  @CsvSource({"32, 40, 0, 0, 0, 0", "31, 37, 0, 1, 1, 2", "10, 100, 11, 0, 11, 0", "50, 39, 0, 0, 0, 1"})
  void paddingIsCentredAndNeverNegative(int height, int width, double top, double left, double bottom, double right) {
    LoweredOperation lowered = lowered("PadIfNeeded", Map.of());
    assertThat(moves(lowered)).containsExactly("pad");
    assertThat(lowered.moves(Map.of(), height, width)).containsExactly(List.of(top, left, bottom, right));
    assertThat(lowered.operation().after(new Frame(height, width)))
        .isEqualTo(new Frame(Math.max(32, height), Math.max(40, width)));
  }

  @Test
  void letterboxHasAKnownSize() {
    Frame fitted = lowered("LongestMaxSize", Map.of("size", 32)).operation().after(Frame.UNKNOWN);
    assertThat(lowered("PadIfNeeded", Map.of()).operation().after(fitted)).isEqualTo(new Frame(32, 40));
    assertThat(lowered("PadIfNeeded", Map.of("height", 31)).operation().after(fitted)).isEqualTo(Frame.UNKNOWN);
    assertThat(lowered("PadIfNeeded", Map.of()).operation().after(Frame.UNKNOWN)).isEqualTo(Frame.UNKNOWN);
  }

  @Test
  void warpsSampleAsWritten() {
    Map<String, Object> written = Map.of("border", "REFLECT", "interpolation", "BICUBIC", "fill", 7.0);
    for (String name : List.of("Translate", "Scale", "Shear", "Affine", "Perspective", "ElasticTransform", "Rotate")) {
      Map<String, Object> all = new HashMap<>(written);
      if (name.equals("Rotate")) {
        all.put("degrees", 15.0);
      }
      Kernel.Geometry step = (Kernel.Geometry) lowered(name, all).kernels().getFirst();
      assertThat(step.sampling().border()).isEqualTo(Border.REFLECT);
      assertThat(step.sampling().interpolation()).isEqualTo(Interpolation.BICUBIC);
      assertThat(step.sampling().fill()).containsExactly(7.0, 7.0, 7.0);
    }
  }
}
