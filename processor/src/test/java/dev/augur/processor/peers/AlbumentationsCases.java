package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT_101;
import static dev.augur.processor.peers.Tolerance.EXACT;
import static dev.augur.processor.peers.Tolerance.ROUNDED;
import static dev.augur.processor.peers.Tolerance.TRUNCATED;

import dev.augur.annotation.Border;
import java.util.List;
import java.util.Map;

/** Albumentations, whose shears have the other sign, and which rounds to levels after every part of a jitter. */
final class AlbumentationsCases {
  private static final Map<String, Double> CORNERS = Map.of(
      "Perspective.topLeftX", 0.660557, "Perspective.topLeftY", 0.235174, "Perspective.topRightX", 0.419125,
      "Perspective.topRightY", 0.829052, "Perspective.bottomRightX", 0.215231, "Perspective.bottomRightY", 0.709076,
      "Perspective.bottomLeftX", 0.438531, "Perspective.bottomLeftY", 0.429855);

  private static final Tolerance FIXED_POINT =
      Tolerance.of(0.76, "OpenCV cuts bits off between the directions, then rounds");

  static final List<PeerCase> ALL = List.of(
      PeerCase.of("warp turned-constant", "@Affine(degrees = {25, 25})").fill(90).within(ROUNDED),
      PeerCase.of("warp scaled", "@Affine(scale = 1.3)").border(REFLECT_101),
      PeerCase.of("warp stretched", "@Scale(x = 0.8, y = 1.3)").border(REFLECT_101),
      PeerCase.of("warp sheared-columns", "@Affine(shearX = {-14, -14})").border(REFLECT_101),
      PeerCase.of("warp sheared-rows", "@Affine(shearY = {-14, -14})").border(REFLECT_101),
      PeerCase.of("warp moved", "@Affine(translateX = {0.125, 0.125}, translateY = {-0.25, -0.25})")
          .border(REFLECT_101),
      PeerCase.of("warp all", "@Affine(degrees = {-20, -20}, scale = 0.85, shearX = {-9, -9},"
          + " translateX = {0.125, 0.125}, translateY = {-0.25, -0.25})").border(REFLECT_101),
      PeerCase.of("view corners", "@Perspective(scale = 0.3)").drawing(CORNERS).border(Border.NEAREST).within(ROUNDED),

      PeerCase.of("tone solarized", "@Solarize(threshold = 0.4)").within(EXACT),
      PeerCase.of("tone posterized-2", "@Posterize(bits = 2)").within(EXACT),
      PeerCase.of("tone posterized-5", "@Posterize(bits = 5)").within(EXACT),
      PeerCase.of("tone grey", "@ToGray").within(ROUNDED),
      PeerCase.of("tone inverted", "@Invert").within(EXACT),
      PeerCase.of("tone gamma-0.8", "@Gamma(gamma = 0.8)").within(TRUNCATED),
      PeerCase.of("tone gamma-1.25", "@Gamma(gamma = 1.25)"),
      PeerCase.of("tone shifted", "@ChannelShift").drawing(Map.of("ChannelShift.shiftRed", 20 / 255.0,
          "ChannelShift.shiftGreen", -30 / 255.0, "ChannelShift.shiftBlue", 5 / 255.0)),
      PeerCase.of("tone stretched", "@AutoContrast").within(Tolerance.of(1, "it rounds what Pillow cuts off")),
      PeerCase.of("tone normalized", "@Normalize").within(Tolerance.of(1e-5, "floats of 32 bits")),
      PeerCase.of("tone shuffled-120", "@ChannelShuffle").drawing(Map.of("ChannelShuffle.order", 3.0)).within(EXACT),
      PeerCase.of("tone shuffled-201", "@ChannelShuffle").drawing(Map.of("ChannelShuffle.order", 4.0)).within(EXACT),
      PeerCase.of("tone shuffled-021", "@ChannelShuffle").drawing(Map.of("ChannelShuffle.order", 1.0)).within(EXACT),
      PeerCase.of("tone dropped-green", "@ChannelDropout").drawing(Map.of("ChannelDropout.first", 1.0)).within(EXACT),
      PeerCase.of("jitter brightness", "@Brightness(factor = 1.3)").within(TRUNCATED),
      PeerCase.of("jitter contrast", "@Contrast(factor = 0.6)").within(TRUNCATED),
      PeerCase.of("jitter saturation", "@Saturation(factor = 1.4)").within(Tolerance.of(0.7, "it rounds grey, too")),
      PeerCase.of("jitter hue", "@Hue(turns = {0.1, 0.1})").within(Tolerance.of(3.7, "its hues are 180 levels")),
      PeerCase.of("jitter all", "@ColorJitter(brightness = {0.8, 0.8}, contrast = {1.25, 1.25},"
          + " saturation = {1.3, 1.3}, hue = {-0.05, -0.05})")
          .within(Tolerance.of(7, "its hues are 180 levels, and it rounds four times")),

      PeerCase.of("blur 1.4", "@GaussianBlur(sigma = 1.4)").within(Tolerance.of(0.6, "its weights have eight bits")),
      PeerCase.of("sharpen 0.35-0.75", "@Sharpen(amount = 0.35, lightness = 0.75)").within(ROUNDED),
      PeerCase.of("drop three-holes",
          "@CoarseDropout(holes = 3, height = 5 / 19.0, width = 8 / 28.0, fill = {9, 120, 200})").keyed(11).within(EXACT),

      PeerCase.of("frame padded", "@PadIfNeeded").fill(90, 30, 200).within(EXACT),
      PeerCase.of("frame padded-reflect101", "@PadIfNeeded").border(REFLECT_101).within(EXACT),
      PeerCase.of("frame centre", "@CenterCrop").within(EXACT),
      PeerCase.of("frame longest", "@LongestMaxSize(size = 21, antialias = false)").within(FIXED_POINT),
      PeerCase.of("frame smallest", "@SmallestMaxSize(size = 23)").within(FIXED_POINT),
      PeerCase.of("frame mirrored-across", "@HorizontalFlip").within(EXACT),
      PeerCase.of("frame mirrored-down", "@VerticalFlip").within(EXACT),
      PeerCase.of("frame transposed", "@Transpose", "@Resize").within(EXACT),
      PeerCase.turned("frame turned-1", 1),
      PeerCase.turned("frame turned-3", 3));

  private AlbumentationsCases() {}
}
