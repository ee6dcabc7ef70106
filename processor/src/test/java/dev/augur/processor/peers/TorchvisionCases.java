package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT;
import static dev.augur.annotation.Border.REFLECT_101;
import static dev.augur.processor.peers.Tolerance.EXACT;
import static dev.augur.processor.peers.Tolerance.ROUNDED;
import static dev.augur.processor.peers.Tolerance.TRUNCATED;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import java.util.List;
import java.util.Map;

/** torchvision's transforms.v2 functions, which turn and lean the other way, and lean before they turn. */
final class TorchvisionCases {
  private static final Map<String, Double> CORNERS = Map.of(
      "Perspective.topLeftX", 4 / 32.0 / 0.3, "Perspective.topLeftY", 2 / 24.0 / 0.3,
      "Perspective.topRightX", 5 / 32.0 / 0.3, "Perspective.topRightY", 3 / 24.0 / 0.3,
      "Perspective.bottomRightX", 3 / 32.0 / 0.3, "Perspective.bottomRightY", 4 / 24.0 / 0.3,
      "Perspective.bottomLeftX", 2 / 32.0 / 0.3, "Perspective.bottomLeftY", 2 / 24.0 / 0.3);
  private static final Map<String, Double> WINDOW = Map.of("RandomResizedCrop.top", 3.0, "RandomResizedCrop.left", 6.0,
      "RandomResizedCrop.height", 14.0, "RandomResizedCrop.width", 19.0);

  private static final Tolerance GREY = Tolerance.of(0.03, "it weighs red by 0.2989, not 0.299");
  private static final Tolerance GREY_BYTES = Tolerance.of(1.75, "it cuts grey off to a level, then the result");

  static final List<PeerCase> ALL = List.of(
      PeerCase.of("warp turned", "@Rotate(degrees = {-25, -25})"),
      PeerCase.of("warp turned-filled", "@Rotate(degrees = {-25, -25})").fill(90)
          .within(Tolerance.FLOATS.but(46, "with a fill it weighs the rim twice")),
      PeerCase.of("warp turned-nearest-pixel", "@Rotate(degrees = {-25, -25})").fill(90)
          .interpolation(Interpolation.NEAREST).within(EXACT),
      PeerCase.of("warp moved", "@Translate(x = {3.5 / 32, 3.5 / 32}, y = {-2.25 / 24, -2.25 / 24})"),
      PeerCase.of("warp scaled", "@Scale(factor = 0.7)"),
      PeerCase.of("warp sheared-columns", "@Shear(x = {-15, -15})"),
      PeerCase.of("warp sheared-rows", "@Shear(y = {-15, -15})"),
      PeerCase.of("warp sheared-twice", "@Shear(x = {-15, -15}, y = {-10, -10})"),
      PeerCase.of("warp all", "@Scale(factor = 0.85)", "@Shear(x = {-10, -10}, y = {-5, -5})",
          "@Rotate(degrees = {-20, -20})", "@Translate(x = {3.5 / 32, 3.5 / 32}, y = {-2.25 / 24, -2.25 / 24})"),
      PeerCase.of("warp turned-bytes", "@Rotate(degrees = {-30, -30})").within(ROUNDED),
      PeerCase.of("view corners", "@Perspective(scale = 0.3)").drawing(CORNERS).fill(90),

      PeerCase.of("resize smaller", "@Resize(antialias = false)"),
      PeerCase.of("resize smaller-antialiased", "@Resize"),
      PeerCase.of("resize much-smaller", "@Resize(antialias = false)"),
      PeerCase.of("resize much-smaller-antialiased", "@Resize"),
      PeerCase.of("resize larger", "@Resize"),
      PeerCase.of("resize smaller-nearest", "@Resize").interpolation(Interpolation.NEAREST).within(EXACT),
      PeerCase.of("resize smaller-antialiased-bytes", "@Resize").within(TRUNCATED),
      PeerCase.of("resize window", "@RandomResizedCrop(antialias = false)").drawing(WINDOW),
      PeerCase.of("resize window-antialiased", "@RandomResizedCrop").drawing(WINDOW),

      PeerCase.of("tone brighter", "@Brightness(factor = 1.4)"),
      PeerCase.of("tone darker", "@Brightness(factor = 0.7)"),
      PeerCase.of("tone more-contrast", "@Contrast(factor = 1.5)").within(GREY),
      PeerCase.of("tone less-contrast", "@Contrast(factor = 0.6)").within(GREY),
      PeerCase.of("tone more-saturation", "@Saturation(factor = 1.6)").within(GREY),
      PeerCase.of("tone less-saturation", "@Saturation(factor = 0.3)").within(GREY),
      PeerCase.of("tone grey", "@ToGray").within(GREY),
      PeerCase.of("tone hue-0.12", "@Hue(turns = {0.12, 0.12})"),
      PeerCase.of("tone hue--0.4", "@Hue(turns = {-0.4, -0.4})"),
      PeerCase.of("tone gamma-0.7", "@Gamma(gamma = 0.7)"),
      PeerCase.of("tone gamma-1.6", "@Gamma(gamma = 1.6)"),
      PeerCase.of("tone inverted", "@Invert"),
      PeerCase.of("tone solarized", "@Solarize(threshold = 0.5)"),
      PeerCase.of("tone normalized", "@Normalize").within(Tolerance.of(1e-5, "floats of 32 bits")),

      PeerCase.of("tone-bytes brighter", "@Brightness(factor = 1.4)").within(TRUNCATED),
      PeerCase.of("tone-bytes darker", "@Brightness(factor = 0.7)").within(TRUNCATED),
      PeerCase.of("tone-bytes more-contrast", "@Contrast(factor = 1.5)").within(GREY_BYTES),
      PeerCase.of("tone-bytes less-contrast", "@Contrast(factor = 0.6)").within(GREY_BYTES),
      PeerCase.of("tone-bytes more-saturation", "@Saturation(factor = 1.6)").within(GREY_BYTES),
      PeerCase.of("tone-bytes less-saturation", "@Saturation(factor = 0.3)").within(GREY_BYTES),
      PeerCase.of("tone-bytes grey", "@ToGray").within(GREY_BYTES),
      PeerCase.of("tone-bytes hue-0.12", "@Hue(turns = {0.12, 0.12})").within(TRUNCATED),
      PeerCase.of("tone-bytes hue--0.4", "@Hue(turns = {-0.4, -0.4})").within(TRUNCATED),
      PeerCase.of("tone-bytes gamma-0.7", "@Gamma(gamma = 0.7)").within(TRUNCATED),
      PeerCase.of("tone-bytes gamma-1.6", "@Gamma(gamma = 1.6)").within(TRUNCATED),
      PeerCase.of("tone-bytes inverted", "@Invert").within(EXACT),
      PeerCase.of("tone-bytes posterized", "@Posterize(bits = 3)").within(EXACT),
      PeerCase.of("tone-bytes equalized", "@Equalize").within(EXACT),
      PeerCase.of("tone-bytes stretched", "@AutoContrast").within(EXACT),

      PeerCase.of("jitter all", "@ColorJitter(brightness = {0.8, 0.8}, contrast = {1.3, 1.3}, saturation = {0.7, 0.7},"
          + " hue = {0.08, 0.08})").within(GREY),

      PeerCase.of("blur 0.7", "@GaussianBlur(sigma = 0.7)"),
      PeerCase.of("blur 1.5", "@GaussianBlur(sigma = 1.5)"),
      PeerCase.of("blur 1-bytes", "@GaussianBlur(sigma = 1)").within(ROUNDED),

      PeerCase.of("frame mirrored-across", "@HorizontalFlip").within(EXACT),
      PeerCase.of("frame mirrored-down", "@VerticalFlip").within(EXACT),
      PeerCase.turned("frame turned-1", 1),
      PeerCase.turned("frame turned-3", 3),
      PeerCase.of("frame centre", "@CenterCrop").within(EXACT),
      PeerCase.of("frame cropped", "@RandomCrop").drawing(Map.of("RandomCrop.top", 4.0, "RandomCrop.left", 6.0))
          .within(EXACT),
      PeerCase.of("frame padded-nearest", "@PadIfNeeded").border(Border.NEAREST).within(EXACT),
      PeerCase.of("frame padded-reflect", "@PadIfNeeded").border(REFLECT).within(EXACT),
      PeerCase.of("frame padded-reflect101", "@PadIfNeeded").border(REFLECT_101).within(EXACT));

  private TorchvisionCases() {}
}
