package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
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
    Optional<Move.Crop> crop = certain(0, Move.Crop.class);
    int resize = crop.isPresent() ? 1 : 0;
    return certain(resize, Move.Resize.class)
        .filter(Move.Resize::filters)
        .map(size -> crop.isPresent() ? shrink(crop.get(), size) : shrink(size));
  }

  private MethodSpec shrink(Move.Crop crop, Move.Resize resize) {
    return method("shrink", double.class)
        .addStatement("int rows = $L", window().whole(crop.height()))
        .addStatement("int columns = $L", window().whole(crop.width()))
        .addStatement(ratio(1, resize, "rows", "columns"))
        .build();
  }

  private MethodSpec shrink(Move.Resize resize) {
    return method("shrink", double.class).addStatement(ratio(0, resize, "height", "width")).build();
  }

  private CodeBlock ratio(int index, Move.Resize resize, String rows, String columns) {
    ScalarPrinter printer = new ScalarPrinter(context.step(moves.get(index)), rows, columns);
    return CodeBlock.of("return Math.min((double) $L / $L, (double) $L / $L)",
        rows, printer.divisor(resize.height()), columns, printer.divisor(resize.width()));
  }

  private Optional<MethodSpec> rowsNeeded() {
    return certain(0, Move.Crop.class).map(crop -> method("rowsNeeded", int.class)
        .addStatement("return $L", window().whole(crop.top().plus(crop.height())))
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

  /** A step of the first map, if it is such a one and always acts. */
  private <M extends Move> Optional<M> certain(int index, Class<M> type) {
    return moves.stream()
        .skip(index)
        .limit(1)
        .filter(PlacedKernel::always)
        .map(placed -> ((Kernel.Geometry) placed.kernel()).move())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
