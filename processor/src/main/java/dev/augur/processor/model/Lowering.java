package dev.augur.processor.model;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where an operation states what it draws and what it does to pixels. One per operation and pipeline.
 *
 * <p>Drawing two numbers of one name is a mistake in an operation's record and throws {@link IllegalArgumentException}:
 * they would share a place in the draw.
 */
public interface Lowering {

  /** The pipeline's settings. */
  Settings settings();

  /** The frame that the operation meets. */
  Frame frame();

  /** How the values that the operation meets relate to pixel values. */
  OutputScale scale();

  /** A number uniform in a declared range, which the builder can change. */
  Scalar uniform(Parameter parameter);

  /** A number of the given name uniform in 0 to 1. */
  Scalar unit(String name);

  /** Another number drawn from a declared range, for operations that draw several, such as one per channel. */
  Scalar uniform(String name, Parameter parameter);

  /** A whole number uniform in min to max, both included. */
  Scalar whole(String name, String unit, Scalar min, Scalar max);

  /** A number computed from the frame, made part of the draw so that a reader sees it. */
  Scalar computed(String name, String unit, Scalar value);

  /** The ends of a declared range, which the builder can change, for numbers that the runtime draws itself. */
  List<Scalar> ends(Parameter parameter);

  /** The window of RandomResizedCrop. */
  Move.Crop window(Parameter scale, Parameter ratio);

  /** A coefficient of pixel maths, within bounds for interval analysis. */
  Expr coefficient(String name, Scalar value, double neutral, double min, double max);

  /** Adds a step of geometry. */
  void move(Move move, Sampling sampling);

  /** Adds maths on colours, channel by channel; alpha passes. Neutral coefficients leave pixels bit-exact. */
  void each(IntFunction<Expr> channel);

  /** Adds maths on colours, which images that the operation spares skip; alpha passes. */
  void eachOrSkip(IntFunction<Expr> channel);

  /** Adds any other kernel. */
  void add(Kernel kernel);

  /** Measures the image as it is here. */
  Scalar measure(Measure measure);

  /** Rows of the frame here, a constant where the declaration fixes it. */
  default Scalar frameHeight() {
    return frame().known() ? Scalar.of(frame().height()) : new Scalar.FrameHeight();
  }

  /** Columns of the frame here, a constant where the declaration fixes it. */
  default Scalar frameWidth() {
    return frame().known() ? Scalar.of(frame().width()) : new Scalar.FrameWidth();
  }

  /** Whether the values that the operation meets are pixel values, in 0 to the maximum. */
  default boolean pixelRange() {
    return scale().equals(OutputScale.identity(settings().source().channels()));
  }

  /** Channels that carry colour. */
  default int colours() {
    return settings().colours();
  }

  /** The pixel value of full intensity. */
  default double maximum() {
    return settings().source().maximum();
  }
}
