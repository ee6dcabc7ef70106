package dev.augur.processor.oracle;

import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.op.AutoContrast;
import dev.augur.processor.model.op.CoarseDropout;
import dev.augur.processor.model.op.Equalize;
import dev.augur.processor.model.op.GaussNoise;
import dev.augur.processor.model.op.GaussianBlur;
import dev.augur.processor.model.op.Normalize;
import dev.augur.processor.model.op.Rescale;
import dev.augur.processor.model.op.Sharpen;
import dev.augur.processor.oracle.Step.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a declaration means, in double precision: operations apply one by one, geometry as maps of points, everything
 * else to rendered pictures. Knows nothing of planning, of generated code or of the runtime's kernels.
 *
 * <p>Results carry slack, see {@link Picture}; they are in the units of the output, before rounding to bytes.
 */
public final class MeaningOracle {
  private final Settings settings;
  private final Draw draw;
  private Run run;
  private Units units;

  private MeaningOracle(Settings settings, Draw draw, Image image) {
    this.settings = settings;
    this.draw = draw;
    this.run = new Run(settings, Picture.of(image));
    this.units = Units.pixels(settings.source().channels(), settings.source().maximum());
  }

  /** Whether the oracle can say what all operations of a declaration mean. */
  public static boolean knows(Declaration declaration) {
    boolean shifted = false;
    for (Declaration.Placed placed : declaration.operations()) {
      Geometry geometry = Geometry.of(placed.operation());
      boolean weighs = geometry != null && geometry.kinds().stream().anyMatch(kind -> kind.interpolates);
      if (!knows(placed.operation()) || shifted && weighs && declaration.settings().source().channels() == 4) {
        return false;
      }
      shifted |= shiftsAlpha(placed.operation());
    }
    return true;
  }

  /** Whether a transparent pixel's alpha is no longer 0, so that it is no weight any more. */
  private static boolean shiftsAlpha(Operation operation) {
    return switch (operation) {
      case Rescale o -> o.summand() != 0;
      case Normalize o -> o.mean().size() == 4 && o.mean().getLast() != 0;
      default -> false;
    };
  }

  /** Whether the oracle can say what an operation means. */
  public static boolean knows(Operation operation) {
    return switch (operation) {
      case GaussianBlur o -> true;
      case Sharpen o -> true;
      case Equalize o -> true;
      case AutoContrast o -> true;
      case CoarseDropout o -> true;
      case GaussNoise o -> true;
      case Normalize o -> true;
      case Rescale o -> true;
      default -> Geometry.of(operation) != null || Tones.knows(operation);
    };
  }

  /** The picture that leaves the pipeline for a draw. */
  static Picture augment(Declaration declaration, Draw draw, Image image) {
    MeaningOracle oracle = new MeaningOracle(declaration.settings(), draw, image);
    declaration.elements().forEach(oracle::apply);
    return oracle.render();
  }

  private void apply(Declaration.Element element) {
    switch (element) {
      case Declaration.Placed placed -> apply(placed);
      case Declaration.Choice choice -> choice.children().forEach(this::apply);
      case Declaration.Barrier barrier -> render();
    }
  }

  private void apply(Declaration.Placed placed) {
    Drawn drawn = new Drawn(draw, placed.path());
    Geometry geometry = Geometry.of(placed.operation());
    if (geometry == null) {
      Picture picture = render();
      if (drawn.acts()) {
        run = new Run(settings, changed(picture, placed.operation(), drawn));
      }
    } else {
      move(geometry, drawn);
    }
  }

  private void move(Geometry geometry, Drawn drawn) {
    List<Step> steps = drawn.acts() ? geometry.steps().of(drawn, run.height(), run.width()) : List.of();
    Kind first = geometry.kinds().getFirst();
    boolean turns = geometry.kinds().size() == 1;
    for (int i = 0; i < geometry.kinds().size(); i++) {
      Kind kind = geometry.kinds().get(i);
      if (!run.accepts(kind, geometry)) {
        render();
      }
      run.add(kind, geometry, i < steps.size() ? steps.get(i) : null);
    }
    // Several quarter turns are several steps of one kind.
    for (int i = 1; turns && i < steps.size(); i++) {
      run.add(first, geometry, steps.get(i));
    }
  }

  /** Ends the run: its picture, from which the next one starts. */
  private Picture render() {
    Picture picture = run.render(units);
    run = new Run(settings, picture);
    return picture;
  }

  private Picture changed(Picture before, Operation operation, Drawn drawn) {
    Picture picture = before.copy();
    double maximum = units.maximum();
    switch (operation) {
      case GaussianBlur o -> {
        return Stencils.gaussian(picture, drawn.number("sigma")).rounded(units);
      }
      case Sharpen o -> {
        return Stencils.sharpened(picture, drawn.number("amount"), drawn.number("lightness")).rounded(units)
            .clamped(maximum);
      }
      case Equalize o -> LevelTables.equalize(picture, maximum);
      case AutoContrast o -> LevelTables.autoContrast(picture, maximum);
      case CoarseDropout o -> new Holes(o, drawn, units).paint(picture);
      case GaussNoise o -> Noise.add(picture, drawn, drawn.number("sigma"), units);
      case Normalize o -> normalize(picture, o);
      case Rescale o -> scale(picture, filled(picture, o.factor()), filled(picture, o.summand()));
      default -> tone(picture, operation, drawn);
    }
    return picture;
  }

  private void tone(Picture picture, Operation operation, Drawn drawn) {
    Optional<List<Tones.Stage>> stages = Tones.of(operation, drawn, units.maximum(), settings.colours());
    for (Tones.Stage stage : stages.orElseThrow(() -> new IllegalArgumentException(
        "the oracle does not know " + operation.getClass().getSimpleName() + "; write its meaning"))) {
      new PixelProbe(stage.on(picture), units.maximum()).apply(picture);
    }
  }

  private void normalize(Picture picture, Normalize normalize) {
    double[] factor = new double[picture.channels];
    double[] summand = new double[picture.channels];
    for (int c = 0; c < picture.channels; c++) {
      double mean = statistic(normalize.mean(), c, 0);
      double std = statistic(normalize.std(), c, 1);
      factor[c] = 1 / (std * units.maximum());
      summand[c] = -mean / std;
    }
    scale(picture, factor, summand);
  }

  /** One number for all colours, or one per channel; alpha without a number of its own keeps its share of full. */
  private static double statistic(List<Double> numbers, int channel, double alpha) {
    if (channel == 3 && numbers.size() < 4) {
      return alpha;
    }
    return numbers.get(numbers.size() == 1 ? 0 : channel);
  }

  private static double[] filled(Picture picture, double number) {
    double[] numbers = new double[picture.channels];
    Arrays.fill(numbers, number);
    return numbers;
  }

  private void scale(Picture picture, double[] factor, double[] summand) {
    units = units.then(factor, summand);
    for (int c = 0; c < picture.channels; c++) {
      for (int i = 0; i < picture.pixels(); i++) {
        picture.values[c][i] = factor[c] * picture.values[c][i] + summand[c];
        picture.slacks[c][i] = Math.abs(factor[c]) * picture.slacks[c][i] + units.size(c) * 1e-6;
      }
    }
  }
}
