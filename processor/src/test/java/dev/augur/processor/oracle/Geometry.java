package dev.augur.processor.oracle;

import dev.augur.annotation.LengthUnit;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.op.Affine;
import dev.augur.processor.model.op.CenterCrop;
import dev.augur.processor.model.op.ElasticTransform;
import dev.augur.processor.model.op.HorizontalFlip;
import dev.augur.processor.model.op.LongestMaxSize;
import dev.augur.processor.model.op.PadIfNeeded;
import dev.augur.processor.model.op.Perspective;
import dev.augur.processor.model.op.RandomCrop;
import dev.augur.processor.model.op.RandomResizedCrop;
import dev.augur.processor.model.op.RandomRotate90;
import dev.augur.processor.model.op.Resize;
import dev.augur.processor.model.op.Rotate;
import dev.augur.processor.model.op.Scale;
import dev.augur.processor.model.op.Shear;
import dev.augur.processor.model.op.SmallestMaxSize;
import dev.augur.processor.model.op.Translate;
import dev.augur.processor.model.op.Transpose;
import dev.augur.processor.model.op.VerticalFlip;
import dev.augur.processor.oracle.Step.Kind;
import dev.augur.support.random.Mix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What a geometric operation means.
 *
 * @param kinds how its steps count, whether it acts or not
 * @param sampling how it looks up pixels; null if it never does
 * @param steps its steps on a frame of given rows and columns, for given drawn numbers
 */
record Geometry(List<Kind> kinds, Sampling sampling, Steps steps) {

  /** The steps that an acting operation takes. */
  interface Steps {
    List<Step> of(Drawn drawn, int height, int width);
  }

  /** The meaning of a geometric operation, or null. */
  static Geometry of(Operation operation) {
    return switch (operation) {
      case HorizontalFlip o -> exact((h, w) -> new AffineMap(-1, 0, w - 1, 0, 1, 0), false);
      case VerticalFlip o -> exact((h, w) -> new AffineMap(1, 0, 0, 0, -1, h - 1), false);
      case Transpose o -> exact((h, w) -> new AffineMap(0, 1, 0, 1, 0, 0), true);
      case RandomRotate90 o -> new Geometry(List.of(Kind.PERMUTATION), null, Geometry::quarterTurns);
      case Rotate o -> warp(o.sampling(), (d, h, w) -> about(AffineMap.turned(d.number("degrees")), h, w));
      case Translate o -> warp(o.sampling(), (d, h, w) -> translated(o, d, h, w));
      case Scale o -> warp(o.sampling(), (d, h, w) -> about(scaling(o, d), h, w));
      case Shear o -> warp(o.sampling(), (d, h, w) -> about(shear(d.number("x"), d.number("y")), h, w));
      case Affine o -> warp(o.sampling(), Geometry::affine);
      case Perspective o -> warp(o.sampling(), (d, h, w) -> PerspectiveMap.of(insets(d), h, w));
      case ElasticTransform o -> warp(o.sampling(), (d, h, w) -> new ElasticMap(
          Mix.mix(d.draw().key(), d.stream()), o.cells(), d.number("magnitude"), h, w));
      case CenterCrop o -> new Geometry(List.of(Kind.CROP), null, (d, h, w) -> List.of(centre(o.size(), h, w)));
      case RandomCrop o -> randomCrop(o);
      case RandomResizedCrop o -> new Geometry(List.of(Kind.CROP, Kind.RESAMPLING), o.sampling(),
          (d, h, w) -> List.of(window(d, d.whole("height"), d.whole("width")), to(o.size(), o.antialias())));
      case Resize o -> resizing(o.sampling(), (h, w) -> to(o.size(), o.antialias()));
      case LongestMaxSize o ->
          resizing(o.sampling(), (h, w) -> proportional(h, w, o.size(), Math.max(h, w), o.antialias()));
      case SmallestMaxSize o ->
          resizing(o.sampling(), (h, w) -> proportional(h, w, o.size(), Math.min(h, w), o.antialias()));
      case PadIfNeeded o -> new Geometry(List.of(Kind.PAD), o.sampling(), (d, h, w) -> List.of(padding(o, h, w)));
      default -> null;
    };
  }

  private interface Map {
    PointMap of(Drawn drawn, int height, int width);
  }

  private static Geometry exact(BiFunction<Integer, Integer, PointMap> map, boolean swaps) {
    return new Geometry(
        List.of(Kind.PERMUTATION), null, (d, h, w) -> List.of(new Step.Mapped(map.apply(h, w), swaps)));
  }

  private static Geometry warp(Sampling sampling, Map map) {
    return new Geometry(
        List.of(Kind.WARP), sampling, (d, h, w) -> List.of(new Step.Mapped(map.of(d, h, w), false)));
  }

  private static Geometry resizing(Sampling sampling, BiFunction<Integer, Integer, Step> step) {
    return new Geometry(List.of(Kind.RESAMPLING), sampling, (d, h, w) -> List.of(step.apply(h, w)));
  }

  /** Each turn: {@code out(x, y) = in(W - 1 - y, x)}. */
  private static List<Step> quarterTurns(Drawn drawn, int height, int width) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < drawn.whole("turns"); i++) {
      int columns = i % 2 == 0 ? width : height;
      steps.add(new Step.Mapped(new AffineMap(0, -1, columns - 1, 1, 0, 0), true));
    }
    return steps;
  }

  /** The lookup of a picture that was moved by a linear map about the frame's centre. */
  private static AffineMap about(AffineMap forward, int height, int width) {
    double x = (width - 1) / 2.0;
    double y = (height - 1) / 2.0;
    return AffineMap.moved(x, y).after(forward.inverse()).after(AffineMap.moved(-x, -y));
  }

  private static AffineMap translated(Translate translate, Drawn drawn, int height, int width) {
    boolean fraction = translate.unit() == LengthUnit.FRACTION;
    return AffineMap.moved(
        -drawn.number("x") * (fraction ? width : 1), -drawn.number("y") * (fraction ? height : 1));
  }

  private static AffineMap scaling(Scale scale, Drawn drawn) {
    boolean together = scale.x().isFixedAt(1) && scale.y().isFixedAt(1);
    return AffineMap.scaled(
        drawn.number(together ? "factor" : "x"), drawn.number(together ? "factor" : "y"));
  }

  /** The horizontal shear first. */
  private static AffineMap shear(double degreesX, double degreesY) {
    AffineMap horizontal = new AffineMap(1, Math.tan(Math.toRadians(degreesX)), 0, 0, 1, 0);
    AffineMap vertical = new AffineMap(1, 0, 0, Math.tan(Math.toRadians(degreesY)), 1, 0);
    return vertical.after(horizontal);
  }

  private static PointMap affine(Drawn drawn, int height, int width) {
    AffineMap scale = AffineMap.scaled(drawn.number("scale"), drawn.number("scale"));
    AffineMap turn = AffineMap.turned(drawn.number("degrees"));
    AffineMap shear = shear(drawn.number("shearX"), drawn.number("shearY"));
    AffineMap move =
        AffineMap.moved(drawn.number("translateX") * width, drawn.number("translateY") * height);
    return about(move.after(shear).after(turn).after(scale), height, width);
  }

  private static double[] insets(Drawn drawn) {
    String[] corners = {"topLeft", "topRight", "bottomRight", "bottomLeft"};
    double[] insets = new double[2 * corners.length];
    for (int i = 0; i < corners.length; i++) {
      insets[2 * i] = drawn.number("scale") * drawn.number(corners[i] + "X");
      insets[2 * i + 1] = drawn.number("scale") * drawn.number(corners[i] + "Y");
    }
    return insets;
  }

  private static Step centre(Frame size, int height, int width) {
    return new Step.Cropped(
        Math.floorDiv(height - size.height(), 2), Math.floorDiv(width - size.width(), 2), size.height(), size.width());
  }

  private static Geometry randomCrop(RandomCrop crop) {
    int padding = crop.padding();
    Step padded = new Step.Padded(padding, padding, padding, padding);
    return padding == 0
        ? new Geometry(List.of(Kind.CROP), null,
            (d, h, w) -> List.of(window(d, crop.size().height(), crop.size().width())))
        : new Geometry(List.of(Kind.PAD, Kind.CROP), crop.sampling(),
            (d, h, w) -> List.of(padded, window(d, crop.size().height(), crop.size().width())));
  }

  private static Step window(Drawn drawn, int height, int width) {
    return new Step.Cropped(drawn.whole("top"), drawn.whole("left"), height, width);
  }

  private static Step to(Frame size, boolean antialias) {
    return new Step.Resized(size.height(), size.width(), antialias);
  }

  private static Step proportional(int height, int width, int size, int side, boolean antialias) {
    int rows = (int) Math.max(1, Math.rint((double) height * size / side));
    int columns = (int) Math.max(1, Math.rint((double) width * size / side));
    return new Step.Resized(rows, columns, antialias);
  }

  private static Step padding(PadIfNeeded pad, int height, int width) {
    int rows = Math.max(0, pad.size().height() - height);
    int columns = Math.max(0, pad.size().width() - width);
    return new Step.Padded(rows / 2, columns / 2, rows - rows / 2, columns - columns / 2);
  }
}
