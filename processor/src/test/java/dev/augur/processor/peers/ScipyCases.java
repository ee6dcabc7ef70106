package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT;
import static dev.augur.annotation.Border.REFLECT_101;
import static dev.augur.annotation.Border.WRAP;
import static dev.augur.processor.peers.Tolerance.EXACT;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import java.util.List;

/**
 * SciPy's ndimage, in double precision. Its modes grid-constant and grid-wrap are Augur's CONSTANT and WRAP, its mirror is
 * REFLECT_101; its own constant has no ramp, its own wrap a period that is one pixel less.
 */
final class ScipyCases {
  private static final String TURNED = "@Rotate(degrees = {-25, -25})";

  static final List<PeerCase> ALL = List.of(
      PeerCase.of("warp turned-constant", TURNED).fill(90),
      PeerCase.of("warp turned-nearest", TURNED).border(Border.NEAREST),
      PeerCase.of("warp turned-reflect", TURNED).border(REFLECT),
      PeerCase.of("warp turned-reflect101", TURNED).border(REFLECT_101),
      PeerCase.of("warp turned-wrap", TURNED).border(WRAP),
      nearest("constant").fill(90),
      nearest("nearest").border(Border.NEAREST),
      nearest("reflect").border(REFLECT),
      nearest("reflect101").border(REFLECT_101),
      nearest("wrap").border(WRAP),
      PeerCase.of("warp stretched", "@Scale(x = 1.25, y = 0.8)").border(Border.NEAREST),
      PeerCase.of("warp moved", "@Translate(x = {-0.1, -0.1}, y = {0.1, 0.1})").border(Border.NEAREST),

      PeerCase.of("bend reflect", "@ElasticTransform(cells = 5, magnitude = 0.2)").keyed(31).border(REFLECT),
      PeerCase.of("resize larger", "@Resize"),
      PeerCase.of("blur 0.6", "@GaussianBlur(sigma = 0.6)"),
      PeerCase.of("blur 1.7", "@GaussianBlur(sigma = 1.7)"));

  private ScipyCases() {}

  private static PeerCase nearest(String border) {
    return PeerCase.of("warp turned-" + border + "-nearest-pixel", TURNED).interpolation(Interpolation.NEAREST)
        .within(EXACT);
  }
}
