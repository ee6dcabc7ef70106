package dev.augur.processor.emit;

import com.palantir.javapoet.MethodSpec;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Plan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that says by how much a pipeline shrinks the picture first: for pipelines that begin, always, with
 * a filtered resize of the source or of a window cut out of it. Sources may decode a smaller picture then.
 */
final class ShrinkEmitter {
  private final Slots slots;
  private final List<PlacedKernel> moves;

  ShrinkEmitter(Plan plan, Slots slots) {
    this.slots = slots;
    this.moves = plan.passes().getFirst().head() instanceof Plan.Sampled sampled && sampled.image()
        ? sampled.moves()
        : List.of();
  }

  /** The method; empty if the pipeline begins in another way. */
  Optional<MethodSpec> method() {
    boolean cropped = isAlways(0, Move.CROP);
    int resize = cropped ? 1 : 0;
    if (!isAlways(resize, Move.RESIZE) || !filters(arguments(resize))) {
      return Optional.empty();
    }
    MethodSpec.Builder method = MethodSpec.methodBuilder("shrink")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(double[].class, "draws")
        .addParameter(int.class, "height")
        .addParameter(int.class, "width")
        .returns(double.class);
    if (cropped) {
      ScalarPrinter window = new ScalarPrinter(slots.step(moves.getFirst().operation()));
      method.addStatement("int rows = $L", window.whole(arguments(0).get(2)));
      method.addStatement("int columns = $L", window.whole(arguments(0).get(3)));
    }
    String rows = cropped ? "rows" : "height";
    String columns = cropped ? "columns" : "width";
    ScalarPrinter result = new ScalarPrinter(slots.step(moves.get(resize).operation()), rows, columns);
    String toRows = result.whole(arguments(resize).get(0));
    String toColumns = result.whole(arguments(resize).get(1));
    return Optional.of(method
        .addStatement("return Math.min((double) $L / ($L), (double) $L / ($L))", rows, toRows, columns, toColumns)
        .build());
  }

  private boolean isAlways(int index, Move move) {
    return index < moves.size() && moves.get(index).always()
        && ((Kernel.Geometry) moves.get(index).kernel()).move() == move;
  }

  private List<Scalar> arguments(int index) {
    return ((Kernel.Geometry) moves.get(index).kernel()).arguments();
  }

  private static boolean filters(List<Scalar> resize) {
    return resize.get(2) instanceof Scalar.Constant antialias && antialias.value() != 0;
  }
}
