package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT;
import static dev.augur.processor.peers.Tolerance.EXACT;
import static dev.augur.processor.peers.Tolerance.TRUNCATED;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import java.util.List;
import java.util.Map;

/**
 * TensorFlow's tf.image on floats from 0 to 1, cut off beyond them, and the projective transform behind Keras' layers. Its
 * contrast has a pivot for each channel and its saturation is that of HSV, so the first is compared on grey images, the
 * second only told apart.
 */
final class TfImageCases {
  private static final String TURNED = "@Rotate(degrees = {30, 30})";
  private static final Map<String, Double> WINDOW = Map.of("RandomResizedCrop.top", 4.0, "RandomResizedCrop.left", 7.0,
      "RandomResizedCrop.height", 13.0, "RandomResizedCrop.width", 18.0);

  static final List<PeerCase> ALL = List.of(
      PeerCase.of("hue 0.1", "@Hue(turns = {0.1, 0.1})"),
      PeerCase.of("hue -0.35", "@Hue(turns = {-0.35, -0.35})"),
      PeerCase.of("hue 0.5", "@Hue(turns = {0.5, 0.5})"),
      PeerCase.of("tone shifted", "@ChannelShift(shift = {0.2, 0.2})"),
      PeerCase.of("tone gamma-0.7", "@Gamma(gamma = 0.7)"),
      PeerCase.of("tone gamma-1.8", "@Gamma(gamma = 1.8)"),
      PeerCase.of("tone gamma-1.3-bytes", "@Gamma(gamma = 1.3)").within(TRUNCATED),
      PeerCase.of("tone grey", "@ToGray").within(Tolerance.of(0.03, "it weighs red by 0.2989, not 0.299")),
      PeerCase.of("contrast 0.6", "@Contrast(factor = 0.6)"),
      PeerCase.of("contrast 1.5", "@Contrast(factor = 1.5)"),

      PeerCase.of("resize smaller", "@Resize(antialias = false)"),
      PeerCase.of("resize smaller-antialiased", "@Resize"),
      PeerCase.of("resize much-smaller-antialiased", "@Resize"),
      PeerCase.of("resize larger", "@Resize"),
      PeerCase.of("resize wider-antialiased", "@Resize"),
      PeerCase.of("resize smaller-nearest", "@Resize").interpolation(Interpolation.NEAREST).within(EXACT),
      PeerCase.of("resize window", "@RandomResizedCrop(antialias = false)").drawing(WINDOW),
      PeerCase.of("resize window-antialiased", "@RandomResizedCrop").drawing(WINDOW),

      PeerCase.of("move mirrored-across", "@HorizontalFlip").within(EXACT),
      PeerCase.of("move mirrored-down", "@VerticalFlip").within(EXACT),
      PeerCase.turned("move turned-1", 1),
      PeerCase.turned("move turned-2", 2),
      PeerCase.turned("move turned-3", 3),
      PeerCase.of("move transposed", "@Transpose", "@Resize").within(EXACT),
      PeerCase.of("move centre", "@CenterCrop").within(EXACT),
      PeerCase.of("move padded", "@PadIfNeeded").within(EXACT),

      PeerCase.of("warp turned-reflect", TURNED).border(REFLECT),
      PeerCase.of("warp turned-nearest", TURNED).border(Border.NEAREST),
      PeerCase.of("warp turned-constant", TURNED).fill(90),
      PeerCase.of("warp turned-nearest-pixel", TURNED).border(Border.NEAREST).interpolation(Interpolation.NEAREST)
          .within(EXACT));

  private TfImageCases() {}
}
