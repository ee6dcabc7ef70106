package dev.augur.processor.kernel;

/**
 * Maths on one pixel, as a graph: a node used twice is computed once.
 *
 * <p>Only operations whose results are the same on every machine and at every vector width: + - * / square root, fused
 * multiply-add, integer and bit operations, comparisons, conversions.
 *
 * <p>Sharing is stated by using the same object. As records, nodes are equal by value; what a walk remembers of inner
 * nodes it keeps by identity all the same ({@link java.util.IdentityHashMap}), since hashing by value would visit a shared
 * node once for each path to it. Leaves may be told apart by value.
 */
public sealed interface Expr {

  /** What a node computes. */
  enum Type {
    /** A 32-bit float. */
    FLOAT,
    /** A 32-bit int. */
    INT
  }

  /** The type of the value. */
  Type type();

  /** What maths starts from. */
  sealed interface Leaf extends Expr permits Input, Number, Whole, Coefficient, Given {}

  /** The value of a channel before the kernel. */
  record Input(int channel) implements Leaf {
    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /** A float literal. */
  record Number(float value) implements Leaf {
    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /** An int literal. */
  record Whole(int value) implements Leaf {
    @Override
    public Type type() {
      return Type.INT;
    }
  }

  /**
   * A float computed once per image.
   *
   * @param name what it is, unique within its kernel
   * @param value from drawn numbers and statistics
   * @param neutral its value on images that the operation spares
   * @param min a lower bound of its values, for interval analysis
   * @param max an upper bound of its values
   */
  record Coefficient(String name, Scalar value, float neutral, double min, double max) implements Leaf {
    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /** Something that the row loop provides. */
  record Given(Source source, int channel) implements Leaf {
    @Override
    public Type type() {
      return source.type;
    }
  }

  /** What a row loop provides for each pixel. */
  enum Source {
    /** Channel of a row of floats. */
    ROW(Type.FLOAT),
    /** All channels of a pixel in one word, 8 bits each, the first channel lowest. */
    WORD(Type.INT),
    /** The pixel above and left of the sampled point, as {@link #WORD}. */
    TOP_LEFT(Type.INT),
    /** The pixel above and right of the sampled point. */
    TOP_RIGHT(Type.INT),
    /** The pixel below and left of the sampled point. */
    BOTTOM_LEFT(Type.INT),
    /** The pixel below and right of the sampled point. */
    BOTTOM_RIGHT(Type.INT),
    /** How far right of the left pixels the point lies, 0 to 1. */
    FRACTION_X(Type.FLOAT),
    /** How far below the upper pixels the point lies, 0 to 1. */
    FRACTION_Y(Type.FLOAT),
    /** Channel of the source row above the output row, at the output's columns. */
    ABOVE(Type.FLOAT),
    /** Channel of the source row below the output row, at the output's columns. */
    BELOW(Type.FLOAT),
    /** How far below the upper row a whole output row lies, 0 to 1. */
    DOWN(Type.FLOAT),
    /** The weight of the picture against the fill, 0 to 1. */
    COVER(Type.FLOAT),
    /** The column of the output. */
    COLUMN(Type.INT, true),
    /** A hash of the sample's key, the operation, the channel and the row. */
    ROW_HASH(Type.INT, true);

    private final Type type;
    private final boolean position;

    Source(Type type) {
      this(type, false);
    }

    Source(Type type, boolean position) {
      this.type = type;
      this.position = position;
    }

    /** Whether it tells where a pixel lies: maths that reads it must not change places with geometry. */
    public boolean position() {
      return position;
    }
  }

  /** One operand. */
  record Unary(Operator operator, Expr operand) implements Expr {
    /** What is computed. */
    public enum Operator {
      /** Square root of a float. */
      SQRT,
      /** An int as the nearest float. */
      TO_FLOAT,
      /** A float without its fraction, as an int. */
      TO_INT,
      /** A float's bits as an int. */
      BITS,
      /** The float with an int's bits. */
      FROM_BITS
    }

    @Override
    public Type type() {
      return switch (operator) {
        case SQRT, TO_FLOAT, FROM_BITS -> Type.FLOAT;
        case TO_INT, BITS -> Type.INT;
      };
    }
  }

  /** Two operands of one type, which is the result's. */
  record Binary(Operator operator, Expr left, Expr right) implements Expr {
    /** What is computed. */
    public enum Operator {
      /** Sum. */
      ADD,
      /** Difference. */
      SUB,
      /** Product; of ints, its low 32 bits. */
      MUL,
      /** Quotient of floats. */
      DIV,
      /** Bits set in both ints. */
      AND,
      /** Bits set in either int. */
      OR,
      /** Bits set in one of two ints. */
      XOR,
      /** The smaller of two ints. */
      MIN,
      /** The larger of two ints. */
      MAX,
      /** Left int shifted left by a literal. */
      SHIFT_LEFT,
      /** Left int shifted right by a literal, zeros coming in. */
      SHIFT_RIGHT
    }

    @Override
    public Type type() {
      return left.type();
    }
  }

  /** {@code a * b + c}, rounded once. */
  record Fma(Expr a, Expr b, Expr c) implements Expr {
    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /**
   * A float known to lie between the pixel's least and greatest channel, up to rounding, for a reason that bounds of its
   * parts do not show.
   */
  record AmongChannels(Expr value) implements Expr {
    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /** A float clamped to 0 to a maximum; -0 becomes 0. An end that the value provably keeps is dropped. */
  record Clamp(Expr value, float maximum, Ends ends) implements Expr {
    /** Which ends the value may pass. */
    public enum Ends {
      /** Either. */
      BOTH,
      /** Only 0. */
      ZERO,
      /** Only the maximum. */
      MAXIMUM
    }

    @Override
    public Type type() {
      return Type.FLOAT;
    }
  }

  /** {@code then} where a comparison of floats holds, else {@code otherwise}. */
  record Select(Comparison comparison, Expr left, Expr right, Expr then, Expr otherwise) implements Expr {
    /** How two floats are compared. */
    public enum Comparison {
      /** Less. */
      LT,
      /** Equal. */
      EQ
    }

    @Override
    public Type type() {
      return then.type();
    }
  }

  /** A value with a name that generated code uses for it. */
  record Named(String name, Expr value) implements Expr {
    @Override
    public Type type() {
      return value.type();
    }
  }
}
