package dev.augur.processor.kernel;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Maths done once per image in double precision: drawn numbers, frame sizes, statistics, and what follows. */
public sealed interface Scalar {

  /** A number that the declaration fixes. */
  record Constant(double value) implements Scalar {}

  /** A number drawn for the image; its {@link Drawing} says how. */
  record Drawn(String name) implements Scalar {}

  /** Rows of the frame that the operation meets. */
  record FrameHeight() implements Scalar {}

  /** Columns of the frame that the operation meets. */
  record FrameWidth() implements Scalar {}

  /** A statistic of the image as the operation meets it. */
  record Measured(Measure measure) implements Scalar {}

  /** {@code left operator right}. */
  record Arithmetic(Operator operator, Scalar left, Scalar right) implements Scalar {
    /** What is computed. */
    public enum Operator {
      /** Sum. */
      PLUS('+', (a, b) -> a + b),
      /** Difference. */
      MINUS('-', (a, b) -> a - b),
      /** Product. */
      TIMES('*', (a, b) -> a * b),
      /** Quotient. */
      OVER('/', (a, b) -> a / b);

      private final char sign;
      private final DoubleBinaryOperator operation;

      Operator(char sign, DoubleBinaryOperator operation) {
        this.sign = sign;
        this.operation = operation;
      }

      /** Its sign in Java. */
      public char sign() {
        return sign;
      }

      /** The result for two numbers. */
      public double of(double left, double right) {
        return operation.applyAsDouble(left, right);
      }
    }
  }

  /** The larger of two numbers. */
  record Larger(Scalar left, Scalar right) implements Scalar {}

  /** The smaller of two numbers. */
  record Smaller(Scalar left, Scalar right) implements Scalar {}

  /** A number rounded to a whole one, half to even. */
  record Rounded(Scalar value) implements Scalar {}

  /** The largest whole number that is not larger. */
  record Floor(Scalar value) implements Scalar {}

  /** Two raised to a whole number of a magnitude up to 126. */
  record PowerOfTwo(Scalar exponent) implements Scalar {}

  /** A number that is needed more than once, under a name that is unique within its operation. */
  record Named(String name, Scalar value) implements Scalar {}

  /** A number fixed by the declaration. */
  static Scalar of(double value) {
    return new Constant(value);
  }

  /** This under a name of its own, so that generated code computes it once. */
  default Scalar named(String name) {
    return new Named(name, this);
  }

  /** This plus another number. */
  default Scalar plus(Scalar other) {
    return new Arithmetic(Arithmetic.Operator.PLUS, this, other);
  }

  /** This minus another number. */
  default Scalar minus(Scalar other) {
    return new Arithmetic(Arithmetic.Operator.MINUS, this, other);
  }

  /** This times another number. */
  default Scalar times(Scalar other) {
    return new Arithmetic(Arithmetic.Operator.TIMES, this, other);
  }

  /** This divided by another number. */
  default Scalar over(Scalar other) {
    return new Arithmetic(Arithmetic.Operator.OVER, this, other);
  }

  /** How numbers are drawn for an image. */
  sealed interface Drawing {

    /** The names of the numbers, each unique within its operation. */
    List<String> names();

    /** A number uniform in a range that the builder can change. */
    record Uniform(String name, Parameter parameter) implements Drawing {
      @Override
      public List<String> names() {
        return List.of(name);
      }
    }

    /** A number uniform in 0 to 1. */
    record Unit(String name) implements Drawing {
      @Override
      public List<String> names() {
        return List.of(name);
      }
    }

    /** A whole number uniform in a range that depends on the frame, both ends included. */
    record Whole(String name, String unit, Scalar min, Scalar max) implements Drawing {
      @Override
      public List<String> names() {
        return List.of(name);
      }
    }

    /** A number computed from the frame, drawn only so that a reader sees it. */
    record Computed(String name, String unit, Scalar value) implements Drawing {
      @Override
      public List<String> names() {
        return List.of(name);
      }
    }

    /**
     * The two ends of a range that the builder can change, for numbers that the runtime draws itself: part of the
     * draw, so that a draw says all that its replay needs.
     */
    record Ends(Parameter parameter) implements Drawing {
      @Override
      public List<String> names() {
        return List.of(parameter.name() + "Min", parameter.name() + "Max");
      }
    }

    /** The crop window of RandomResizedCrop: top, left, height and width in pixels. */
    record Window(Parameter scale, Parameter ratio) implements Drawing {
      @Override
      public List<String> names() {
        return List.of("top", "left", "height", "width");
      }
    }
  }
}
