package dev.augur.processor.model;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Maths;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.kernel.Scalar.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Records what an operation draws and does, for tests. */
public final class RecordingLowering implements Lowering {
  private final Settings settings;
  private final Frame frame;
  private final OutputScale scale;
  private final List<Drawing> drawings = new ArrayList<>();
  private final List<Kernel> kernels = new ArrayList<>();

  /** Where an operation meets the given frame, and values of the given scale. */
  public RecordingLowering(Settings settings, Frame frame, OutputScale scale) {
    this.settings = settings;
    this.frame = frame;
    this.scale = scale;
  }

  /** What was drawn, in order. */
  public List<Drawing> drawings() {
    return drawings;
  }

  /** The names of all numbers drawn, in order. */
  public List<String> names() {
    return drawings.stream().flatMap(drawing -> drawing.names().stream()).toList();
  }

  /** What is done to pixels, in order. */
  public List<Kernel> kernels() {
    return kernels;
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
  public OutputScale scale() {
    return scale;
  }

  @Override
  public Scalar uniform(Parameter parameter) {
    return uniform(parameter.name(), parameter);
  }

  @Override
  public Scalar unit(String name) {
    return record(new Drawing.Unit(name)).getFirst();
  }

  @Override
  public Scalar uniform(String name, Parameter parameter) {
    return record(new Drawing.Uniform(name, parameter)).getFirst();
  }

  @Override
  public Scalar whole(String name, String unit, Scalar min, Scalar max) {
    return record(new Drawing.Whole(name, unit, min, max)).getFirst();
  }

  @Override
  public Scalar computed(String name, String unit, Scalar value) {
    return record(new Drawing.Computed(name, unit, value)).getFirst();
  }

  @Override
  public List<Scalar> ends(Parameter parameter) {
    return record(new Drawing.Ends(parameter));
  }

  @Override
  public List<Scalar> window(Parameter areas, Parameter ratio) {
    return record(new Drawing.Window(areas, ratio));
  }

  private List<Scalar> record(Drawing drawing) {
    for (String name : drawing.names()) {
      if (names().contains(name)) {
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
  public void move(Move move, Sampling sampling, Scalar... arguments) {
    kernels.add(new Kernel.Geometry(move, List.of(arguments), sampling));
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
      outputs.add(c < colours() ? channel.apply(c) : Maths.input(c));
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
