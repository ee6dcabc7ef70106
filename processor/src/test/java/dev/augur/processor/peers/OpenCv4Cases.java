package dev.augur.processor.peers;

import java.util.List;

/** OpenCV 4, whose warps know where a point lies between pixels to 1/32: the cases of {@link OpenCvCases}, less closely. */
final class OpenCv4Cases {
  private static final Tolerance FRACTIONS = Tolerance.of(0.5, "fractions of five bits");
  private static final Tolerance STEPS = Tolerance.of(2, "fractions of five bits, between edges that differ");
  private static final Tolerance BYTES = Tolerance.of(1, "fractions of five bits, rounded to levels");

  static final List<PeerCase> ALL = OpenCvCases.ALL.stream()
      .filter(peerCase -> peerCase.golden().matches("(warp|view) .*"))
      .map(peerCase -> peerCase.within(tolerance(peerCase)))
      .toList();

  private OpenCv4Cases() {}

  private static Tolerance tolerance(PeerCase peerCase) {
    return switch (peerCase.golden()) {
      case "warp turned-constant", "warp turned-wrap" -> STEPS;
      case "warp turned-bytes", "view bytes" -> BYTES;
      case "view nearest" -> Tolerance.EXACT;
      default -> FRACTIONS;
    };
  }
}
