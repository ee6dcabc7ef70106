package dev.augur.processor.plan;

import static dev.augur.processor.kernel.Maths.input;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Collects what one operation draws and does. */
final class StepLowering implements Lowering {
  private final Settings settings;
  private final Frame frame;
  private final OutputScale scale;
  private final List<Scalar.Drawing> drawings = new ArrayList<>();
  private final List<Kernel> kernels = new ArrayList<>();

  StepLowering(Settings settings, Frame frame, OutputScale scale) {
    this.settings = settings;
    this.frame = frame;
    this.scale = scale;
  }

  List<Scalar.Drawing> drawings() {
    return List.copyOf(drawings);
  }

  List<Kernel> kernels() {
    return List.copyOf(kernels);
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public Frame frame() {
    return frame;
  }

  @Override
  public Scalar uniform(Parameter parameter) {
    return uniform(parameter.name(), parameter);
  }

  @Override
  public Scalar uniform(String name, Parameter parameter) {
    return draw(new Scalar.Drawing.Uniform(name, parameter));
  }

  @Override
  public OutputScale scale() {
    return scale;
  }

  @Override
  public Scalar computed(String name, String unit, Scalar value) {
    return draw(new Scalar.Drawing.Computed(name, unit, value));
  }

  @Override
  public List<Scalar> ends(Parameter parameter) {
    Scalar.Drawing.Ends ends = new Scalar.Drawing.Ends(parameter);
    drawings.add(ends);
    return ends.names().stream().<Scalar>map(Scalar.Drawn::new).toList();
  }

  @Override
  public Scalar unit(String name) {
    return draw(new Scalar.Drawing.Unit(name));
  }

  @Override
  public Scalar whole(String name, String unit, Scalar min, Scalar max) {
    return draw(new Scalar.Drawing.Whole(name, unit, min, max));
  }

  @Override
  public List<Scalar> window(Parameter scale, Parameter ratio) {
    Scalar.Drawing.Window window = new Scalar.Drawing.Window(scale, ratio);
    drawings.add(window);
    return window.names().stream().<Scalar>map(Scalar.Drawn::new).toList();
  }

  private Scalar draw(Scalar.Drawing drawing) {
    if (!drawings.contains(drawing)) {
      drawings.add(drawing);
    }
    return new Scalar.Drawn(drawing.names().getFirst());
  }

  @Override
  public Expr coefficient(String name, Scalar value, double neutral, double min, double max) {
    return new Expr.Coefficient(name, value, (float) neutral, min, max);
  }

  @Override
  public void move(Move move, Sampling sampling, Scalar... arguments) {
    Sampling scaled = new Sampling(sampling.border(), scaled(sampling.fill()), sampling.interpolation());
    kernels.add(new Kernel.Geometry(move, List.of(arguments), scaled));
  }

  /** One fill per channel. It is written as a pixel value; after normalisation it is met as a normalised one. */
  private List<Double> scaled(List<Double> fill) {
    int channels = settings.source().channels();
    return IntStream.range(0, channels)
        .mapToObj(c -> scale.factor(c) * fill.get(Math.min(c, fill.size() - 1)) + scale.summand(c))
        .toList();
  }

  @Override
  public void each(IntFunction<Expr> channel) {
    kernels.add(new Kernel.Pointwise(outputs(channel), true));
  }

  @Override
  public void eachOrSkip(IntFunction<Expr> channel) {
    kernels.add(new Kernel.Pointwise(outputs(channel), false));
  }

  private List<Expr> outputs(IntFunction<Expr> channel) {
    List<Expr> outputs = new ArrayList<>();
    for (int c = 0; c < settings.source().channels(); c++) {
      outputs.add(c < colours() ? channel.apply(c) : input(c));
    }
    return List.copyOf(outputs);
  }

  @Override
  public void add(Kernel kernel) {
    kernels.add(kernel);
  }

  @Override
  public Scalar measure(Measure measure) {
    kernels.add(new Kernel.Measuring(measure));
    return new Scalar.Measured(measure);
  }
}
