package dev.augur.support.geometry;

/**
 * Sine, cosine and tangent of degrees: the same on every machine, exact at multiples of 90, and without the garbage that
 * the JDK's leave.
 *
 * <p>Arguments are brought within an eighth of a turn, where the Taylor series up to the 18th power is right to the last
 * place of a double.
 */
final class Angles {
  private static final double QUARTER = 90;

  private Angles() {}

  static double cos(double degrees) {
    double turned = Math.abs(degrees % (4 * QUARTER));
    int quarters = (int) Math.rint(turned / QUARTER);
    double rest = Math.toRadians(turned - QUARTER * quarters);
    return switch (quarters % 4) {
      case 0 -> cosine(rest);
      case 1 -> 0 - sine(rest);
      case 2 -> -cosine(rest);
      default -> sine(rest);
    };
  }

  static double sin(double degrees) {
    double turned = degrees % (4 * QUARTER);
    int quarters = (int) Math.rint(turned / QUARTER);
    double rest = Math.toRadians(turned - QUARTER * quarters);
    return switch (Math.floorMod(quarters, 4)) {
      case 0 -> sine(rest);
      case 1 -> cosine(rest);
      case 2 -> 0 - sine(rest);
      default -> -cosine(rest);
    };
  }

  static double tan(double degrees) {
    return sin(degrees) / cos(degrees);
  }

  /** Horner's scheme of x - x^3/3! + x^5/5! - ..., for magnitudes up to an eighth of a turn. */
  private static double sine(double x) {
    double square = x * x;
    double sum = 1;
    for (int power = 17; power >= 3; power -= 2) {
      sum = 1 - sum * square / (power * (power - 1));
    }
    return x * sum;
  }

  /** Horner's scheme of 1 - x^2/2! + x^4/4! - ..., for magnitudes up to an eighth of a turn. */
  private static double cosine(double x) {
    double square = x * x;
    double sum = 1;
    for (int power = 18; power >= 2; power -= 2) {
      sum = 1 - sum * square / (power * (power - 1));
    }
    return sum;
  }
}
