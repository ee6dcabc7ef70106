package dev.augur.processor.model.op;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.ExprEvaluator;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.kernel.Scalar.Drawing;
import dev.augur.processor.kernel.ScalarEvaluator;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.StepLowering;
import dev.augur.processor.written.TestUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** An operation made from its annotation, lowered at one place of a pipeline, and run on single pixels. */
final class LoweredOperation {
  private final Operation operation;
  private final StepLowering lowering;

  private LoweredOperation(Operation operation, StepLowering lowering) {
    this.operation = operation;
    this.lowering = lowering;
  }

  /** A pipeline of 32x40 on images of any size. */
  static Settings settings(int channels, double maximum) {
    Settings.Source source = new Settings.Source(
        0, 0, channels, maximum == 255 ? PixelType.UINT8 : PixelType.FLOAT32, maximum);
    return new Settings(
        32, 40, PixelType.FLOAT32, Layout.CHW, Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR, false, source);
  }

  /** The operation that an annotation means; members as {@link TestUse} takes them. */
  static Operation operation(String name, Settings settings, Map<String, Object> written) {
    return OperationCatalog.byName().get(name).read().apply(TestUse.arguments(Annotations.of(name), settings, written));
  }

  static LoweredOperation of(String name, Settings settings, Map<String, Object> written) {
    return of(operation(name, settings, written), settings, Frame.UNKNOWN);
  }

  static LoweredOperation of(Operation operation, Settings settings, Frame frame) {
    return of(operation, settings, frame, OutputScale.identity(settings.source().channels()));
  }

  static LoweredOperation of(Operation operation, Settings settings, Frame frame, OutputScale scale) {
    StepLowering lowering = new StepLowering(settings, frame, scale);
    operation.lower(lowering);
    return new LoweredOperation(operation, lowering);
  }

  Operation operation() {
    return operation;
  }

  List<Kernel> kernels() {
    return lowering.kernels();
  }

  /** The names of all numbers drawn, in order. */
  List<String> names() {
    return lowering.drawings().stream().flatMap(drawing -> drawing.names().stream()).toList();
  }

  List<Drawing> drawings() {
    return lowering.drawings();
  }

  /** Draws every number at random. */
  Map<String, Double> draw(RandomGenerator random, int height, int width) {
    Map<String, Double> drawn = new HashMap<>();
    for (Drawing drawing : lowering.drawings()) {
      ScalarEvaluator so = new ScalarEvaluator(drawn, height, width, Double.NaN);
      switch (drawing) {
        case Drawing.Uniform d -> drawn.put(d.name(), uniform(random, d.parameter()));
        case Drawing.Unit d -> drawn.put(d.name(), random.nextDouble());
        case Drawing.Whole d -> drawn.put(
            d.name(), (double) random.nextLong((long) so.evaluate(d.min()), (long) so.evaluate(d.max()) + 1));
        case Drawing.Computed d -> drawn.put(d.name(), so.evaluate(d.value()));
        case Drawing.Ends d -> {
          drawn.put(d.names().getFirst(), d.parameter().min());
          drawn.put(d.names().getLast(), d.parameter().max());
        }
        case Drawing.Window d -> drawn.putAll(
            Map.of("top", 1.0, "left", 2.0, "height", height - 3.0, "width", width - 5.0));
      }
    }
    return drawn;
  }

  private static double uniform(RandomGenerator random, Parameter parameter) {
    double from = parameter.min();
    double to = parameter.max();
    return parameter.integer() ? random.nextLong((long) from, (long) to + 1) : from + random.nextDouble() * (to - from);
  }

  /** The numbers of each step of geometry. */
  List<List<Double>> moves(Map<String, Double> drawn, int height, int width) {
    ScalarEvaluator evaluator = new ScalarEvaluator(drawn, height, width, Double.NaN);
    List<List<Double>> moves = new ArrayList<>();
    for (Kernel kernel : lowering.kernels()) {
      Kernel.Geometry geometry = (Kernel.Geometry) kernel;
      moves.add(geometry.move().numbers().stream().map(evaluator::evaluate).toList());
    }
    return moves;
  }

  /** The pixel after all pixel maths, on an image on which the operation acts. */
  float[] acted(float[] pixel, Map<String, Double> drawn, double measured) {
    ScalarEvaluator scalars = new ScalarEvaluator(drawn, 32, 40, measured);
    return run(pixel, coefficient -> (float) scalars.evaluate(coefficient.value()), true);
  }

  /** The pixel after all pixel maths, on an image that the operation spares. */
  float[] spared(float[] pixel) {
    return run(pixel, Expr.Coefficient::neutral, false);
  }

  /** How a coefficient gets its value. */
  private interface Coefficients {
    float value(Expr.Coefficient coefficient);
  }

  private float[] run(float[] pixel, Coefficients coefficients, boolean acts) {
    float[] values = pixel;
    for (Kernel kernel : lowering.kernels()) {
      if (kernel instanceof Kernel.Pointwise pointwise && (acts || pointwise.neutral())) {
        values = new ExprEvaluator(pointwise.outputs()).evaluate(new Place(values, coefficients, 0x12345678, 17));
      }
    }
    return values;
  }

  /** A pixel at one place of the output. */
  private record Place(float[] values, Coefficients coefficients, int rowHash, int column)
      implements ExprEvaluator.Pixel {
    @Override
    public float input(int channel) {
      return values[channel];
    }

    @Override
    public float coefficient(Expr.Coefficient coefficient) {
      return coefficients.value(coefficient);
    }

    @Override
    public int given(Expr.Source source, int channel) {
      return switch (source) {
        case ROW_HASH -> rowHash + channel;
        case COLUMN -> column;
        default -> throw new IllegalArgumentException("pixel maths asks for " + source);
      };
    }
  }
}
