package dev.augur.processor.peers;

import static dev.augur.annotation.Border.REFLECT;
import static dev.augur.processor.peers.Tolerance.TRUNCATED;

import dev.augur.annotation.Border;
import java.util.ArrayList;
import java.util.List;

/** Keras' ImageDataGenerator, tf-keras' and Keras 3's: older ones turn the other way, about another point. */
final class KerasCases {
  private static final int SIDE = 24;

  static final List<PeerCase> ALL = List.of(
      warp("turned-nearest", 15, 0, 0, 0, 1, 1).border(Border.NEAREST),
      warp("turned-reflect", 15, 0, 0, 0, 1, 1).border(REFLECT),
      warp("turned-constant", 15, 0, 0, 0, 1, 1).fill(90)
          .within(Tolerance.FLOATS.but(40, "its constant border has no ramp")),
      warp("moved", 0, 2.5, -1.25, 0, 1, 1).border(Border.NEAREST),
      warp("sheared", 0, 0, 0, 20, 1, 1).border(Border.NEAREST),
      warp("zoomed", 0, 0, 0, 0, 1.2, 0.85).border(Border.NEAREST),
      warp("all", -25, 1.5, 2.25, 10, 0.9, 1.15).border(REFLECT),
      warp("all-mirrored", -25, 1.5, 2.25, 10, 0.9, 1.15, "@HorizontalFlip").border(REFLECT),
      PeerCase.of("warp moved-oblong", "@Translate(x = {3.5 / 32, 3.5 / 32}, y = {-1.5 / 24, -1.5 / 24})")
          .border(Border.NEAREST),

      PeerCase.of("tone brighter", "@Brightness(factor = 1.4)").within(TRUNCATED),
      PeerCase.of("tone darker", "@Brightness(factor = 0.7)").within(TRUNCATED),
      PeerCase.of("tone shifted-up", "@ChannelShift(shift = {30 / 255.0, 30 / 255.0})"),
      PeerCase.of("tone shifted-down", "@ChannelShift(shift = {-30 / 255.0, -30 / 255.0})"),
      PeerCase.of("tone standardized", "@Normalize").within(Tolerance.of(3e-5, "it adds 0.000001 to deviations")));

  private KerasCases() {}

  /**
   * A warp of the square image with Keras' numbers. Its map leads from the result back to the picture: so here moves have
   * the other sign, factors are inverse, and its shear, which keeps the length of columns that lean, parts rows.
   */
  private static PeerCase warp(
      String name, double theta, double tx, double ty, double shear, double zx, double zy, String... more) {
    List<String> operations = new ArrayList<>();
    double sine = Math.sin(Math.toRadians(shear));
    double cosine = Math.cos(Math.toRadians(shear));
    double lean = Math.toDegrees(Math.atan(sine * zy / zx));
    add(operations, theta != 0, "@Rotate(degrees = {%s, %s})", theta, theta);
    add(operations, tx != 0, "@Translate(x = {%s, %s}, y = {%s, %s})", -tx / SIDE, -tx / SIDE, -ty / SIDE, -ty / SIDE);
    add(operations, shear != 0 || zx != 1, "@Scale(x = %s, y = %s)", 1 / zx, 1 / (zy * cosine));
    add(operations, shear != 0, "@Shear(x = {%s, %s})", lean, lean);
    operations.addAll(List.of(more));
    return PeerCase.of("warp " + name, operations.toArray(String[]::new));
  }

  private static void add(List<String> operations, boolean acts, String text, Object... numbers) {
    if (acts) {
      operations.add(text.formatted(numbers));
    }
  }
}
