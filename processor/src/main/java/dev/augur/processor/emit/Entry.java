package dev.augur.processor.emit;

import static dev.augur.processor.kernel.Maths.and;
import static dev.augur.processor.kernel.Maths.atMost;
import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.given;
import static dev.augur.processor.kernel.Maths.ifEqual;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.shiftRight;
import static dev.augur.processor.kernel.Maths.sub;
import static dev.augur.processor.kernel.Maths.toFloat;
import static dev.augur.processor.kernel.Maths.whole;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Maths;
import dev.augur.processor.kernel.PerChannel;
import dev.augur.processor.plan.Plan.RowKind;
import java.util.ArrayList;
import java.util.List;

/** What a loop starts from: how the channels of a pixel arise from what the row's head left. */
enum Entry {
  /** Exact copies of 8-bit pixels. */
  PIXELS("pixels"),
  /** Bilinear neighbours of a point. */
  PAIRS("pairs"),
  /** Bilinear neighbours of a point that may lie partly outside the frame. */
  COVERED("covered"),
  /** Two source rows of floats, between which the row lies. */
  LINES("lines"),
  /** Rows of floats from a head or from planes. */
  ROWS("rows"),
  /** The worker's scratch rows. */
  WORK("work");

  private final String method;

  Entry(String method) {
    this.method = method;
  }

  /** The start from what a head gives. */
  static Entry of(RowKind kind) {
    return switch (kind) {
      case PIXELS -> PIXELS;
      case PAIRS -> PAIRS;
      case COVERED -> COVERED;
      case LINES -> LINES;
      case ROWS -> ROWS;
    };
  }

  /** How methods that start from it are named. */
  String method() {
    return method;
  }

  /** The value of each channel. */
  List<Expr> channels(int channels, List<Double> fill) {
    return switch (this) {
      case ROWS, WORK -> rows(channels);
      case PIXELS -> words(channels);
      case PAIRS -> sampled(channels);
      case COVERED -> covered(channels, fill);
      case LINES -> lines(channels);
    };
  }

  private static List<Expr> rows(int channels) {
    List<Expr> rows = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      rows.add(given(Expr.Source.ROW, c));
    }
    return rows;
  }

  private static List<Expr> lines(int channels) {
    List<Expr> values = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      String name = Channels.name(c, channels);
      Expr above = named(name + "Above", given(Expr.Source.ABOVE, c));
      Expr below = named(name + "Below", given(Expr.Source.BELOW, c));
      values.add(Maths.mixed(given(Expr.Source.DOWN, 0), above, below));
    }
    return values;
  }

  private static List<Expr> words(int channels) {
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
    List<Expr> pictures = sampled(channels);
    if (channels > 3) {
      return weighted(cover, rest, pictures, fill);
    }
    List<Expr> values = new ArrayList<>();
    for (int c = 0; c < channels; c++) {
      values.add(covered(cover, rest, pictures.get(c), PerChannel.of(fill, c)));
    }
    return values;
  }

  private static Expr covered(Expr cover, Expr rest, Expr picture, double outside) {
    return outside == 0 ? mul(cover, picture) : fma(cover, picture, mul(rest, number(outside)));
  }

  /** Colours of the picture and of the fill weigh by their alpha, too, unless the mixture is transparent. */
  private static List<Expr> weighted(Expr cover, Expr rest, List<Expr> pictures, List<Double> fill) {
    double opacity = PerChannel.of(fill, 3);
    Expr alpha = named("mixture", covered(cover, rest, pictures.get(3), opacity));
    Expr weighed = opacity == 0 ? number(0) : div(mul(rest, number(opacity)), alpha);
    Expr share = named("share", ifEqual(alpha, number(0), rest, weighed));
    Expr own = named("own", sub(number(1), share));
    List<Expr> values = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      values.add(covered(own, share, pictures.get(c), PerChannel.of(fill, c)));
    }
    values.add(alpha);
    return values;
  }

  private static List<Expr> sampled(int channels) {
    List<Expr> values = new ArrayList<>();
    if (channels < 4) {
      for (int c = 0; c < channels; c++) {
        values.add(lowered(Corners.of(Channels.name(c, channels), c).mixed(Channels.name(c, channels)), c));
      }
      return values;
    }
    Corners alphas = Corners.of("alpha", 3);
    Expr alpha = named("opacity", alphas.mixed("alpha"));
    for (int c = 0; c < 3; c++) {
      Corners colours = Corners.of(Channels.name(c, 4), c);
      Expr plain = colours.mixed(Channels.name(c, 4));
      Expr weighted = colours.times(alphas).mixed("weighted");
      // Both are rounded, so that the quotient by a tiny alpha may exceed what the pixels can hold.
      values.add(atMost(lowered(ifEqual(alpha, number(0), plain, div(weighted, alpha)), c), 255));
    }
    values.add(alpha);
    return values;
  }

  private static Expr channel(Expr word, int channel) {
    Expr shifted = channel == 0 ? word : shiftRight(word, 8 * channel);
    return toFloat(and(shifted, whole(255)));
  }

  /**
   * A channel where it stands in its word, that is 256 or 65536 times its value: interpolation by a power of two rounds
   * as it would without, and four shifts per channel become one product, {@link #lowered}. The highest byte is shifted,
   * for its sign.
   */
  private static Expr raised(Expr word, int channel) {
    return toFloat(channel == 3 ? shiftRight(word, 24) : and(word, whole(255 << 8 * channel)));
  }

  /** A value from {@link #raised} ones. */
  private static Expr lowered(Expr value, int channel) {
    return channel == 0 ? value : mul(value, number(1.0 / (1 << 8 * channel)));
  }

  /** One channel of the four pixels around a point, {@link #raised}. */
  private record Corners(Expr topLeft, Expr topRight, Expr bottomLeft, Expr bottomRight) {

    static Corners of(String name, int channel) {
      return new Corners(
          named(name + "TopLeft", raised(given(Expr.Source.TOP_LEFT, 0), channel)),
          named(name + "TopRight", raised(given(Expr.Source.TOP_RIGHT, 0), channel)),
          named(name + "BottomLeft", raised(given(Expr.Source.BOTTOM_LEFT, 0), channel)),
          named(name + "BottomRight", raised(given(Expr.Source.BOTTOM_RIGHT, 0), channel)));
    }

    Corners times(Corners weights) {
      return new Corners(
          mul(topLeft, weights.topLeft), mul(topRight, weights.topRight),
          mul(bottomLeft, weights.bottomLeft), mul(bottomRight, weights.bottomRight));
    }

    Expr mixed(String name) {
      Expr u = given(Expr.Source.FRACTION_X, 0);
      Expr v = given(Expr.Source.FRACTION_Y, 0);
      Expr top = named(name + "Top", Maths.mixed(u, topLeft, topRight));
      Expr bottom = named(name + "Bottom", Maths.mixed(u, bottomLeft, bottomRight));
      return Maths.mixed(v, top, bottom);
    }
  }
}
