package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.kernel.Scalar.Arithmetic.Operator;
import dev.augur.processor.plan.Lowered.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prints maths per image as Java. */
final class ScalarPrinter {
  private final Step step;
  private final String frameHeight;
  private final String frameWidth;
  private final boolean named;

  /** A printer where the frame's sides are in the locals {@code height} and {@code width}. */
  ScalarPrinter(Step step) {
    this(step, "height", "width", false);
  }

  /** A printer with other expressions for the frame's sides. */
  ScalarPrinter(Step step, String frameHeight, String frameWidth) {
    this(step, frameHeight, frameWidth, false);
  }

  private ScalarPrinter(Step step, String frameHeight, String frameWidth, boolean named) {
    this.step = step;
    this.frameHeight = frameHeight;
    this.frameWidth = frameWidth;
    this.named = named;
  }

  /** The same where numbers with names are in locals: those of {@link #locals}. */
  ScalarPrinter withLocals() {
    return new ScalarPrinter(step, frameHeight, frameWidth, true);
  }

  /** Statements that compute the numbers with names on which others depend. */
  CodeBlock locals(List<Scalar> scalars) {
    Set<Scalar.Named> names = new LinkedHashSet<>();
    scalars.forEach(scalar -> collect(ScalarFolding.fold(scalar), names));
    CodeBlock.Builder code = CodeBlock.builder();
    names.forEach(number -> code.addStatement("double $L = $L", local(number), print(number.value(), 0, false)));
    return code.build();
  }

  /** Adds the numbers with names, each after those that it depends on. */
  private static void collect(Scalar scalar, Set<Scalar.Named> names) {
    switch (scalar) {
      case Scalar.Named n -> {
        collect(n.value(), names);
        names.add(n);
      }
      case Scalar.Arithmetic a -> collect(a.left(), a.right(), names);
      case Scalar.Larger l -> collect(l.left(), l.right(), names);
      case Scalar.Smaller s -> collect(s.left(), s.right(), names);
      case Scalar.Rounded r -> collect(r.value(), names);
      case Scalar.Floor f -> collect(f.value(), names);
      case Scalar.PowerOfTwo p -> collect(p.exponent(), names);
      case Scalar.Constant c -> {}
      case Scalar.Drawn d -> {}
      case Scalar.FrameHeight h -> {}
      case Scalar.FrameWidth w -> {}
      case Scalar.Measured m -> {}
    }
  }

  private static void collect(Scalar left, Scalar right, Set<Scalar.Named> names) {
    collect(left, names);
    collect(right, names);
  }

  private String local(Scalar.Named number) {
    return Spelling.variable(step.placed().path()) + Spelling.upperFirst(number.name());
  }

  /** The number as a double expression. */
  String real(Scalar scalar) {
    return print(ScalarFolding.fold(scalar), 0, false);
  }

  /** The number as an int expression. */
  String whole(Scalar scalar) {
    Scalar folded = ScalarFolding.fold(scalar);
    return isWhole(folded) ? print(folded, 0, true) : cast("int", folded);
  }

  /** The number as an int expression that can be a divisor. */
  String divisor(Scalar scalar) {
    Scalar folded = ScalarFolding.fold(scalar);
    return isWhole(folded) ? print(folded, 3, true) : cast("int", folded);
  }

  /** The number as a float expression. */
  String single(Scalar scalar) {
    Scalar folded = ScalarFolding.fold(scalar);
    return folded instanceof Scalar.Constant c ? Literals.of((float) c.value()) : cast("float", folded);
  }

  private String cast(String type, Scalar scalar) {
    return "(" + type + ") " + print(scalar, 3, false);
  }

  private static boolean isWhole(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Constant c -> c.value() == Math.rint(c.value());
      case Scalar.FrameHeight h -> true;
      case Scalar.FrameWidth w -> true;
      case Scalar.Arithmetic a -> a.operator() != Operator.OVER && isWhole(a.left()) && isWhole(a.right());
      default -> false;
    };
  }

  private String print(Scalar scalar, int binding, boolean whole) {
    return switch (scalar) {
      case Scalar.Constant c -> whole || c.value() == Math.rint(c.value()) && Math.abs(c.value()) < 1e9
          ? Long.toString((long) c.value()) + (whole || binding == 0 ? "" : ".0")
          : Double.toString(c.value());
      case Scalar.Drawn d -> "draws[" + Slots.drawn(step, d.name()) + "]";
      case Scalar.FrameHeight h -> frameHeight;
      case Scalar.FrameWidth w -> frameWidth;
      case Scalar.Measured m -> measured(m.measure());
      case Scalar.Arithmetic a -> arithmetic(a, binding, whole);
      case Scalar.Larger l -> "Math.max(" + print(l.left(), 1, whole) + ", " + print(l.right(), 1, whole) + ")";
      case Scalar.Smaller s -> "Math.min(" + print(s.left(), 1, whole) + ", " + print(s.right(), 1, whole) + ")";
      case Scalar.Named n -> named ? local(n) : print(n.value(), binding, whole);
      case Scalar.PowerOfTwo p -> "Math.scalb(1.0, " + whole(p.exponent()) + ")";
      case Scalar.Rounded r -> "Math.rint(" + print(r.value(), 0, false) + ")";
      case Scalar.Floor f -> "Math.floor(" + print(f.value(), 0, false) + ")";
    };
  }

  private String arithmetic(Scalar.Arithmetic a, int binding, boolean whole) {
    int own = switch (a.operator()) {
      case PLUS, MINUS -> 1;
      case TIMES, OVER -> 2;
    };
    String text = print(a.left(), own, whole) + " " + a.operator().sign() + " " + print(a.right(), own + 1, whole);
    return own < binding ? "(" + text + ")" : text;
  }

  private static String measured(Measure measure) {
    return switch (measure) {
      case GREY_MEAN -> "greySum.mean()";
      case CHANNEL_MEANS, HISTOGRAM, LEVEL_RANGE -> throw new IllegalArgumentException(measure + " is not one number");
    };
  }
}
