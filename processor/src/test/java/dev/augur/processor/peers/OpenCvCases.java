package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT;
import static dev.augur.annotation.Border.REFLECT_101;
import static dev.augur.annotation.Border.WRAP;
import static dev.augur.annotation.Interpolation.BICUBIC;
import static dev.augur.processor.peers.Tolerance.EXACT;
import static dev.augur.processor.peers.Tolerance.ROUNDED;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import java.util.List;
import java.util.Map;

/** OpenCV 5, whose warps interpolate with floats. */
final class OpenCvCases {
  private static final String TURNED = "@Affine(degrees = {20, 20}, scale = 0.9)";
  private static final String TURNED_RIGHT =
      "@Affine(degrees = {20, 20}, scale = 0.9, translateX = {0.5 / 32, 0.5 / 32})";
  private static final String TURNED_DOWN =
      "@Affine(degrees = {20, 20}, scale = 0.9, translateY = {0.5 / 24, 0.5 / 24})";
  private static final String TURNED_BACK = "@Affine(degrees = {-35, -35}, scale = 0.8)";
  private static final String VIEW = "@Perspective(scale = 0.3)";
  private static final String AWAY = "@Scale(factor = 0.6)";
  private static final Map<String, Double> CORNERS = Map.of(
      "Perspective.topLeftX", 0.8, "Perspective.topLeftY", 0.2, "Perspective.topRightX", 0.4,
      "Perspective.topRightY", 1.0, "Perspective.bottomRightX", 0.1, "Perspective.bottomRightY", 0.5,
      "Perspective.bottomLeftX", 0.6, "Perspective.bottomLeftY", 0.7);
  private static final String BENT = "@ElasticTransform(cells = 3, magnitude = 0.24)";

  static final List<PeerCase> ALL = List.of(
      PeerCase.of("warp turned-constant", TURNED).fill(90),
      PeerCase.of("warp turned-nearest", TURNED).border(Border.NEAREST),
      PeerCase.of("warp turned-reflect", TURNED).border(REFLECT),
      PeerCase.of("warp turned-reflect101", TURNED).border(REFLECT_101),
      PeerCase.of("warp turned-wrap", TURNED).border(WRAP),
      PeerCase.of("warp turned-back", "@Rotate(degrees = {-20, -20})", "@Scale(factor = 0.9)").border(REFLECT_101),
      PeerCase.of("warp turned-half-a-pixel-right", TURNED_RIGHT).border(REFLECT_101),
      PeerCase.of("warp turned-half-a-pixel-down", TURNED_DOWN).border(REFLECT_101),
      PeerCase.of("warp leaning-columns", "@Shear(x = {12, 12})").border(REFLECT_101),
      PeerCase.of("warp leaning-rows", "@Shear(y = {12, 12})").border(REFLECT_101),
      PeerCase.of("warp turned-bytes", TURNED_BACK).border(REFLECT_101).within(ROUNDED),

      cubic("turned-constant", TURNED).fill(90),
      cubic("turned-nearest", TURNED).border(Border.NEAREST),
      cubic("turned-reflect", TURNED).border(REFLECT),
      cubic("turned-reflect101", TURNED).border(REFLECT_101),
      cubic("turned-wrap", TURNED).border(WRAP),
      cubic("turned-half-a-pixel-right", TURNED_RIGHT).border(Border.NEAREST),
      cubic("turned-bytes", TURNED_BACK).border(REFLECT_101).within(ROUNDED),

      nearest("turned-constant", TURNED_BACK).fill(90),
      nearest("turned-nearest", TURNED_BACK).border(Border.NEAREST),
      nearest("turned-reflect", TURNED_BACK).border(REFLECT),
      nearest("turned-reflect101", TURNED_BACK).border(REFLECT_101),
      nearest("turned-wrap", TURNED_BACK).border(WRAP),
      nearest("turned-half-a-pixel-right", TURNED_BACK, "@Translate(x = {0.5 / 28, 0.5 / 28})").border(REFLECT_101),

      PeerCase.of("view constant", VIEW).drawing(CORNERS).fill(90),
      PeerCase.of("view cubic", VIEW).drawing(CORNERS).interpolation(BICUBIC).border(Border.NEAREST),
      PeerCase.of("view nearest", VIEW).drawing(CORNERS).interpolation(Interpolation.NEAREST).fill(90).within(EXACT),
      PeerCase.of("view bytes", VIEW).drawing(CORNERS).fill(90).within(ROUNDED),

      PeerCase.of("far-view constant", VIEW, AWAY).drawing(CORNERS).fill(90),
      PeerCase.of("far-view nearest", VIEW, AWAY).drawing(CORNERS).border(Border.NEAREST),
      PeerCase.of("far-view reflect", VIEW, AWAY).drawing(CORNERS).border(REFLECT),
      PeerCase.of("far-view reflect101", VIEW, AWAY).drawing(CORNERS).border(REFLECT_101),
      PeerCase.of("far-view wrap", VIEW, AWAY).drawing(CORNERS).border(WRAP),

      PeerCase.of("bend reflect", BENT).keyed(7).border(REFLECT),
      PeerCase.of("bend constant", BENT).keyed(7).fill(90),
      PeerCase.of("bend cubic", BENT).keyed(7).interpolation(BICUBIC).border(Border.NEAREST),

      PeerCase.of("resize smaller-linear", "@Resize(antialias = false)"),
      PeerCase.of("resize smaller-cubic", "@Resize(antialias = false)").interpolation(BICUBIC).border(Border.NEAREST),
      PeerCase.of("resize smaller-nearest", "@Resize").interpolation(Interpolation.NEAREST).fill(90).within(EXACT),
      PeerCase.of("resize larger-linear", "@Resize"),
      PeerCase.of("resize larger-cubic", "@Resize").interpolation(BICUBIC).border(Border.NEAREST)
          .within(Tolerance.FLOATS.but(2 * 53 + 2 * 36, "its cubic swings on beyond the outermost centres")),
      PeerCase.of("resize larger-nearest", "@Resize").interpolation(Interpolation.NEAREST).fill(90).within(EXACT),
      PeerCase.of("resize halved-area", "@Resize(antialias = false)"),
      PeerCase.of("resize smaller-linear-bytes", "@Resize(antialias = false)")
          .within(Tolerance.of(0.76, "the peer cuts off bits between the directions, then rounds")),
      PeerCase.of("resize smaller-cubic-bytes", "@Resize(antialias = false)").interpolation(BICUBIC)
          .border(Border.NEAREST).within(ROUNDED),

      PeerCase.of("blur 0.4", "@GaussianBlur(sigma = 0.4)"),
      PeerCase.of("blur 0.8", "@GaussianBlur(sigma = 0.8)"),
      PeerCase.of("blur 1.3", "@GaussianBlur(sigma = 1.3)"),
      PeerCase.of("blur 2.9", "@GaussianBlur(sigma = 2.9)"),
      PeerCase.of("blur 1.1-bytes", "@GaussianBlur(sigma = 1.1)")
          .within(Tolerance.of(1.4, "the peer's weights have eight bits")),
      PeerCase.of("sharpen 0.3-1", "@Sharpen(amount = 0.3, lightness = 1)"),
      PeerCase.of("sharpen 0.3-0.5", "@Sharpen(amount = 0.3, lightness = 0.5)"),
      PeerCase.of("sharpen 0.45-1-bytes", "@Sharpen(amount = 0.45, lightness = 1)").within(ROUNDED),

      PeerCase.of("move mirrored-across", "@HorizontalFlip").within(EXACT),
      PeerCase.of("move mirrored-down", "@VerticalFlip").within(EXACT),
      PeerCase.turned("move turned-1", 1),
      PeerCase.turned("move turned-2", 2),
      PeerCase.turned("move turned-3", 3),
      PeerCase.of("move transposed", "@Transpose", "@Resize").within(EXACT),
      PeerCase.of("move cropped", "@RandomCrop").drawing(Map.of("RandomCrop.top", 3.0, "RandomCrop.left", 5.0))
          .within(EXACT),
      PeerCase.of("move padded-constant", "@PadIfNeeded(fill = {90, 30, 200})").within(EXACT),
      PeerCase.of("move padded-nearest", "@PadIfNeeded").border(Border.NEAREST).within(EXACT),
      PeerCase.of("move padded-reflect", "@PadIfNeeded").border(REFLECT).within(EXACT),
      PeerCase.of("move padded-reflect101", "@PadIfNeeded").border(REFLECT_101).within(EXACT),
      PeerCase.of("move padded-wrap", "@PadIfNeeded").border(WRAP).within(EXACT));

  private OpenCvCases() {}

  private static PeerCase cubic(String name, String... operations) {
    return PeerCase.of("cubic " + name, operations).interpolation(BICUBIC);
  }

  private static PeerCase nearest(String name, String... operations) {
    return PeerCase.of("nearest " + name, operations).interpolation(Interpolation.NEAREST).within(EXACT);
  }
}
