package dev.augur.processor.emit;

import static dev.augur.processor.emit.RuntimeNames.CROP_WINDOW;
import static dev.augur.processor.emit.RuntimeNames.IMAGE;
import static dev.augur.processor.emit.RuntimeNames.MIX;
import static dev.augur.processor.emit.RuntimeNames.REQUIREMENTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Declaration.Choice;
import dev.augur.processor.model.Frame;
import dev.augur.processor.plan.Lowered;
import dev.augur.processor.plan.Lowered.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the methods that draw a sample's numbers, following the frame where numbers depend on it. */
final class DrawEmitter {
  /** How many operations one method draws for: of much longer methods HotSpot, at 8000 bytes, compiles none. */
  private static final int GROUP = 32;

  private final Lowered lowered;
  private final int first;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private final Set<String> chosen = new HashSet<>();
  private final int lastFrameUse;

  private DrawEmitter(Lowered lowered, int first) {
    this.lowered = lowered;
    this.first = first;
    this.lastFrameUse = lowered.steps().stream().filter(DrawEmitter::usesFrame).mapToInt(Step::number).max().orElse(-1);
  }

  /** {@code draw}, and where there are many operations, further methods, each of which calls the next one. */
  static List<MethodSpec> methods(Lowered lowered) {
    return IntStream.iterate(0, first -> first == 0 || first < lowered.steps().size(), first -> first + GROUP)
        .mapToObj(first -> new DrawEmitter(lowered, first).method())
        .toList();
  }

  private MethodSpec method() {
    if (first == 0 && framed(0)) {
      code.addStatement("int height = sample.height()");
      code.addStatement("int width = sample.width()");
    }
    lowered.steps().stream().skip(first).limit(GROUP).forEach(this::step);
    int next = first + GROUP;
    if (next < lowered.steps().size()) {
      code.addStatement("$L($L)", name(next), framed(next) ? "key, sample, draws, height, width" : "key, draws");
    }
    return (first == 0 ? start() : rest()).addCode(code.build()).build();
  }

  private static MethodSpec.Builder start() {
    return MethodSpec.methodBuilder("draw")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(long.class, "key")
        .addParameter(IMAGE, "sample")
        .addParameter(double[].class, "draws");
  }

  private MethodSpec.Builder rest() {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name(first))
        .addJavadoc("Draws on, in a method of its own: one for all operations would be too long for the JIT.\n")
        .addModifiers(Modifier.PRIVATE)
        .addParameter(long.class, "key");
    if (!framed(first)) {
      return method.addParameter(double[].class, "draws");
    }
    return method.addParameter(IMAGE, "sample").addParameter(double[].class, "draws")
        .addParameter(int.class, "height").addParameter(int.class, "width");
  }

  private static String name(int first) {
    return "drawFrom" + (first + 1);
  }

  /** Whether the frame is still of use from an operation on. */
  private boolean framed(int number) {
    return lastFrameUse >= number;
  }

  private static boolean usesFrame(Step step) {
    boolean drawn = step.drawings().stream().anyMatch(d -> switch (d) {
      case Scalar.Drawing.Whole w -> !step.before().known();
      case Scalar.Drawing.Window w -> !step.before().known();
      case Scalar.Drawing.Computed c -> !step.before().known();
      case Scalar.Drawing.Uniform u -> false;
      case Scalar.Drawing.Unit u -> false;
      case Scalar.Drawing.Ends e -> false;
    });
    return drawn || checksSize(step);
  }

  private static boolean checksSize(Step step) {
    return !step.before().known() && step.placed().operation().atLeast().known();
  }

  private void step(Step step) {
    if (!step.always() || !step.drawings().isEmpty() || checksSize(step)) {
      code.add("// $L\n", step.placed().path());
    }
    if (checksSize(step)) {
      Frame least = step.placed().operation().atLeast();
      code.addStatement("$T.atLeast(sample, $S, height, width, $L, $L)",
          REQUIREMENTS, step.placed().name(), least.height(), least.width());
    }
    coin(step);
    step.drawings().forEach(drawing -> draw(step, drawing));
    if (!step.placed().operation().after(step.before()).bounded()) {
      moves(step)
          .flatMap(move -> move instanceof Move.Resize resize ? Stream.of(resize) : Stream.empty())
          .forEach(resize -> resized(step, resize));
    }
    if (step.number() < lastFrameUse) {
      follow(step);
    }
  }

  private void coin(Step step) {
    String slot = Slots.acts(step);
    if (step.choice() != null) {
      choice(step.choice());
      int index = step.choice().children().indexOf(step.placed());
      code.addStatement("draws[$L] = $LChoice == $L ? 1 : 0", slot, Spelling.variable(step.choice().path()), index);
    } else if (!step.always()) {
      code.addStatement("draws[$L] = $T.coin(key, $L, DRAW_P, $LP) ? 1 : 0",
          slot, MIX, Slots.stream(step), Spelling.variable(step.placed().path()));
    }
  }

  private void choice(Choice choice) {
    if (chosen.add(choice.path())) {
      String name = Spelling.variable(choice.path());
      code.addStatement("int $1LChoice = $2T.choose(key, $3L, DRAW_P, DRAW_CHOICE, $1LP, $1LWeights)",
          name, MIX, Slots.stream(choice.path()));
    }
  }

  private void draw(Step step, Scalar.Drawing drawing) {
    ScalarPrinter printer = new ScalarPrinter(step);
    String stream = Slots.stream(step);
    switch (drawing) {
      case Scalar.Drawing.Uniform u -> {
        String parameter = Spelling.variable(step.placed().path()) + Spelling.upperFirst(u.parameter().name());
        String how = u.parameter().integer() ? "integer" : "uniform";
        String cast = u.parameter().integer() ? "(int) " : "";
        code.addStatement("draws[$1L] = $2T.$3L(key, $4L, $5L, $6L$7LMin, $6L$7LMax)",
            Slots.drawn(step, u.name()), MIX, how, stream, Slots.number(u.name()), cast, parameter);
      }
      case Scalar.Drawing.Unit u -> code.addStatement("draws[$L] = $T.unit(key, $L, $L)",
          Slots.drawn(step, u.name()), MIX, stream, Slots.number(u.name()));
      case Scalar.Drawing.Whole w -> code.addStatement("draws[$L] = $T.integer(key, $L, $L, $L, $L)",
          Slots.drawn(step, w.name()), MIX, stream, Slots.number(w.name()), printer.whole(w.min()),
          printer.whole(w.max()));
      case Scalar.Drawing.Computed c ->
          code.addStatement("draws[$L] = $L", Slots.drawn(step, c.name()), printer.real(c.value()));
      case Scalar.Drawing.Ends e -> ends(step, e.parameter());
      case Scalar.Drawing.Window w -> window(step, w);
    }
  }

  private void ends(Step step, Parameter parameter) {
    String name = Spelling.variable(step.placed().path()) + Spelling.upperFirst(parameter.name());
    code.addStatement("draws[$L] = $LMin", Slots.drawn(step, parameter.name() + "Min"), name);
    code.addStatement("draws[$L] = $LMax", Slots.drawn(step, parameter.name() + "Max"), name);
  }

  private void window(Step step, Scalar.Drawing.Window window) {
    String name = Spelling.variable(step.placed().path());
    boolean known = step.before().known();
    code.addStatement(
        "$1T.draw(key, $2L, $3L, $4L, $5L$6LMin, $5L$6LMax, $5L$7LMin, $5L$7LMax, draws, $8L)",
        CROP_WINDOW, Slots.stream(step), known ? step.before().height() : "height",
        known ? step.before().width() : "width", name, Spelling.upperFirst(window.scale().name()),
        Spelling.upperFirst(window.ratio().name()), Slots.drawn(step, "top"));
  }

  /** Refuses the frames that a resize must not make. */
  private void resized(Step step, Move.Resize resize) {
    ScalarPrinter printer = new ScalarPrinter(step);
    code.addStatement("$T.resized(sample, $S, height, width, $L, $L)", REQUIREMENTS, step.placed().name(),
        printer.whole(resize.height()), printer.whole(resize.width()));
  }

  /** Follows the frame through a step. */
  private void follow(Step step) {
    ScalarPrinter printer = new ScalarPrinter(step);
    moves(step).forEach(move -> follow(step, move, printer));
  }

  private Stream<Move> moves(Step step) {
    return lowered.kernels().stream()
        .filter(placed -> placed.step() == step.number())
        .flatMap(placed -> placed.kernel() instanceof Kernel.Geometry geometry
            ? Stream.of(geometry.move())
            : Stream.empty());
  }

  private void follow(Step step, Move move, ScalarPrinter printer) {
    switch (move) {
      case Move.Crop crop -> size(printer.whole(crop.height()), printer.whole(crop.width()));
      case Move.Resize resize -> size(printer.whole(resize.height()), printer.whole(resize.width()));
      case Move.Pad pad -> size(
          "height + " + printer.whole(pad.top()) + " + " + printer.whole(pad.bottom()),
          "width + " + printer.whole(pad.left()) + " + " + printer.whole(pad.right()));
      case Move.Transpose _ -> swap(step.always() ? "true" : Coin.acts(step));
      case Move.QuarterTurns(Scalar turns) -> {
        String acts = step.always() ? "" : Coin.acts(step) + " && ";
        swap(acts + printer.real(turns) + " % 2 != 0");
      }
      case Move.FlipHorizontal _, Move.FlipVertical _, Move.Rotate _, Move.Translate _, Move.Scale _, Move.Shear _,
          Move.Affine _, Move.Perspective _, Move.Elastic _ -> { }
    }
  }

  private void size(String height, String width) {
    code.addStatement("height = $L", height);
    code.addStatement("width = $L", width);
  }

  private void swap(String condition) {
    code.beginControlFlow("if ($L)", condition)
        .addStatement("int rows = height")
        .addStatement("height = width")
        .addStatement("width = rows")
        .endControlFlow();
  }
}
