package dev.augur.processor.emit;

import static dev.augur.processor.kernel.Maths.and;
import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.given;
import static dev.augur.processor.kernel.Maths.ifEqual;
import static dev.augur.processor.kernel.Maths.mixed;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.shiftRight;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.whole;

import dev.augur.processor.kernel.Expr;
import java.util.ArrayList;
import java.util.List;

/** What a loop starts from: how the channels of a pixel arise from what the row's head left. */
enum Entry {
  /** Exact copies of 8-bit pixels, one word each. */
  PACKED("packed"),
  /** Bilinear neighbours of a point. */
  PAIRS("pairs"),
  /** Bilinear neighbours of a point that may lie partly outside the frame. */
  COVERED("covered"),
  /** Rows of floats from a head or from planes. */
  ROWS("rows"),
  /** The worker's scratch rows. */
  WORK("work");

  private final String method;

  Entry(String method) {
    this.method = method;
  }

  /** How methods that start from it are named. */
  String method() {
    return method;
  }

  /** The value of each channel. */
  List<Expr> channels(int channels, List<Double> fill) {
    return switch (this) {
      case ROWS, WORK -> rows(channels);
      case PACKED -> packed(channels);
      case PAIRS -> sampled(channels);
      case COVERED -> covered(channels, fill);
    };
  }

  private static List<Expr> rows(int channels) {
    List<Expr> rows = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      rows.add(given(Expr.Source.ROW, c));
    }
    return rows;
  }

  private static List<Expr> packed(int channels) {
    Expr word = given(Expr.Source.WORD, 0);
    List<Expr> values = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      values.add(channel(word, c));
    }
    return values;
  }

  private static List<Expr> covered(int channels, List<Double> fill) {
    Expr cover = given(Expr.Source.COVER, 0);
    Expr rest = named("rest", sub(number(1), cover));
    List<Expr> values = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      double outside = fill.get(Math.min(c, fill.size() - 1));
      Expr picture = sampled(channels).get(c);
      values.add(outside == 0 ? mul(cover, picture) : fma(cover, picture, mul(rest, number(outside))));
    }
    return values;
  }

  private static List<Expr> sampled(int channels) {
    Expr[] corners = {
      given(Expr.Source.TOP_LEFT, 0), given(Expr.Source.TOP_RIGHT, 0),
      given(Expr.Source.BOTTOM_LEFT, 0), given(Expr.Source.BOTTOM_RIGHT, 0)
    };
    List<Expr> values = new ArrayList<>();
    if (channels < 4) {
      for (int c = 0; c < channels; c++) {
        values.add(bilinear(channel(corners[0], c), channel(corners[1], c), channel(corners[2], c), channel(corners[3], c)));
      }
      return values;
    }
    Expr[] alphas = new Expr[4];
    for (int i = 0; i < 4; i++) {
      alphas[i] = channel(corners[i], 3);
    }
    Expr alpha = named("opacity", bilinear(alphas[0], alphas[1], alphas[2], alphas[3]));
    for (int c = 0; c < 3; c++) {
      Expr[] colours = new Expr[4];
      for (int i = 0; i < 4; i++) {
        colours[i] = channel(corners[i], c);
      }
      Expr plain = bilinear(colours[0], colours[1], colours[2], colours[3]);
      Expr weighted = bilinear(
          mul(colours[0], alphas[0]), mul(colours[1], alphas[1]), mul(colours[2], alphas[2]), mul(colours[3], alphas[3]));
      values.add(ifEqual(alpha, number(0), plain, div(weighted, alpha)));
    }
    values.add(alpha);
    return values;
  }

  private static Expr bilinear(Expr topLeft, Expr topRight, Expr bottomLeft, Expr bottomRight) {
    Expr u = given(Expr.Source.FRACTION_X, 0);
    Expr v = given(Expr.Source.FRACTION_Y, 0);
    Expr upper = named("upper", mixed(u, named("left", topLeft), topRight));
    return mixed(v, upper, mixed(u, named("lowerLeft", bottomLeft), bottomRight));
  }

  private static Expr channel(Expr word, int channel) {
    Expr shifted = channel == 0 ? word : shiftRight(word, 8 * channel);
    return toFloat(and(shifted, whole(255)));
  }
}
