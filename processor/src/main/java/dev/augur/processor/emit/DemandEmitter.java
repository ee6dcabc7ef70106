package dev.augur.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Plan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that say what a pipeline needs of a picture before it is decoded: by how much it shrinks it first,
 * for pipelines that begin, always, with a filtered resize of the source or of a window cut out of it; and the last row
 * that it looks at, for those that begin by cutting out a window. Other pipelines need all, as the supertype says.
 */
final class DemandEmitter {
  private final Context context;
  private final List<PlacedKernel> moves;

  DemandEmitter(Context context) {
    this.context = context;
    this.moves = context.plan().passes().getFirst().head() instanceof Plan.Sampled sampled && sampled.image()
        ? sampled.moves()
        : List.of();
  }

  /** The methods that are not as the supertype has them. */
  List<MethodSpec> methods() {
    return Stream.of(shrink(), rowsNeeded()).flatMap(Optional::stream).toList();
  }

  private Optional<MethodSpec> shrink() {
    boolean cropped = isAlways(0, Move.CROP);
    int resize = cropped ? 1 : 0;
    if (!isAlways(resize, Move.RESIZE) || !geometry(resize).filters()) {
      return Optional.empty();
    }
    MethodSpec.Builder method = method("shrink", double.class);
    if (cropped) {
      ScalarPrinter window = window();
      method.addStatement("int rows = $L", window.whole(arguments(0).get(2)));
      method.addStatement("int columns = $L", window.whole(arguments(0).get(3)));
    }
    String rows = cropped ? "rows" : "height";
    String columns = cropped ? "columns" : "width";
    ScalarPrinter result = new ScalarPrinter(context.step(moves.get(resize)), rows, columns);
    String toRows = result.divisor(arguments(resize).get(0));
    String toColumns = result.divisor(arguments(resize).get(1));
    return Optional.of(method
        .addStatement("return Math.min((double) $L / $L, (double) $L / $L)", rows, toRows, columns, toColumns)
        .build());
  }

  private Optional<MethodSpec> rowsNeeded() {
    if (!isAlways(0, Move.CROP)) {
      return Optional.empty();
    }
    List<Scalar> window = arguments(0);
    return Optional.of(method("rowsNeeded", int.class)
        .addStatement("return $L", window().whole(window.get(0).plus(window.get(2))))
        .build());
  }

  private MethodSpec.Builder method(String name, Class<?> result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(double[].class, "draws")
        .addParameter(int.class, "height")
        .addParameter(int.class, "width")
        .returns(result);
  }

  /** Prints what the first step is given. */
  private ScalarPrinter window() {
    return new ScalarPrinter(context.step(moves.getFirst()));
  }

  private boolean isAlways(int index, Move move) {
    return index < moves.size() && moves.get(index).always() && geometry(index).move() == move;
  }

  private List<Scalar> arguments(int index) {
    return geometry(index).arguments();
  }

  private Kernel.Geometry geometry(int index) {
    return (Kernel.Geometry) moves.get(index).kernel();
  }
}
