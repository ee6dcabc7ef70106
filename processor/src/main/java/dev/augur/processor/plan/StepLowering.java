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

/** Collects what one operation draws and does. */
public final class StepLowering implements Lowering {
  private final Settings settings;
  private final Frame frame;
  private final OutputScale scale;
  private final List<Scalar.Drawing> drawings = new ArrayList<>();
  private final List<Kernel> kernels = new ArrayList<>();

  /** Where an operation meets the given frame, and values of the given scale. */
  public StepLowering(Settings settings, Frame frame, OutputScale scale) {
    this.settings = settings;
    this.frame = frame;
    this.scale = scale;
  }

  /** What was drawn, in order. */
  public List<Scalar.Drawing> drawings() {
    return List.copyOf(drawings);
  }

  /** What is done to pixels, in order. */
  public List<Kernel> kernels() {
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
    return draw(new Scalar.Drawing.Uniform(name, parameter)).getFirst();
  }

  @Override
  public OutputScale scale() {
    return scale;
  }

  @Override
  public Scalar computed(String name, String unit, Scalar value) {
    return draw(new Scalar.Drawing.Computed(name, unit, value)).getFirst();
  }

  @Override
  public List<Scalar> ends(Parameter parameter) {
    return draw(new Scalar.Drawing.Ends(parameter));
  }

  @Override
  public Scalar unit(String name) {
    return draw(new Scalar.Drawing.Unit(name)).getFirst();
  }

  @Override
  public Scalar whole(String name, String unit, Scalar min, Scalar max) {
    return draw(new Scalar.Drawing.Whole(name, unit, min, max)).getFirst();
  }

  @Override
  public Move.Crop window(Parameter scale, Parameter ratio) {
    List<Scalar> window = draw(new Scalar.Drawing.Window(scale, ratio));
    return new Move.Crop(window.get(0), window.get(1), window.get(2), window.get(3));
  }

  private List<Scalar> draw(Scalar.Drawing drawing) {
    for (String name : drawing.names()) {
      if (drawings.stream().anyMatch(earlier -> earlier.names().contains(name))) {
        throw new IllegalArgumentException(name + " is drawn twice");
      }
    }
    drawings.add(drawing);
    return drawing.names().stream().<Scalar>map(Scalar.Drawn::new).toList();
  }

  @Override
  public Expr coefficient(String name, Scalar value, double neutral, double min, double max) {
    return new Expr.Coefficient(name, value, (float) neutral, min, max);
  }

  @Override
  public void move(Move move, Sampling sampling) {
    // The fill is written as a pixel value; after normalisation it is met as a normalised one.
    List<Double> fill = scale.of(sampling.fill(), settings.source().channels());
    Sampling scaled = new Sampling(sampling.border(), fill, sampling.interpolation());
    kernels.add(new Kernel.Geometry(move, scaled));
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
