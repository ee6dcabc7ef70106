package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operation says of frames is what its moves do to them: after, atLeast and idle repeat what lower states. */
class OperationFramesTest {
  private static final Settings SETTINGS = LoweredOperation.settings(3, 255);
  private static final int DRAWS = 60;

  private static final List<Frame> FRAMES =
      List.of(new Frame(50, 60), new Frame(60, 50), new Frame(64, 64), new Frame(32, 40), new Frame(41, 90));

  static Stream<String> movers() {
    return Annotations.names().stream()
        .filter(OperationCatalog.byName()::containsKey)
        .filter(name -> lowered(name, Frame.UNKNOWN).kernels().stream().anyMatch(Kernel.Geometry.class::isInstance))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("movers")
  void framesAfterAreThoseOfTheMoves(String name) {
    for (Frame before : FRAMES) {
      Frame after = operation(name).after(before);
      List<Moved> moved = draws(name, before);
      assertThat(moved).as("%s of %s", name, before).allSatisfy(one -> assertDescribes(after, one.frame()));
      if (moved.stream().map(Moved::frame).distinct().count() == 1) {
        assertThat(after.known() || after.turned()).as("what is known after %s of %s", name, before).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("movers")
  void idleFramesAreThoseThatNoMoveChanges(String name) {
    for (Frame before : FRAMES) {
      boolean still = draws(name, before).stream().allMatch(Moved::still);
      assertThat(operation(name).idle(before)).as("%s of %s", name, before).isEqualTo(still);
    }
  }

  @ParameterizedTest
  @MethodSource("movers")
  void smallerFramesThanTheLeastDoNotHoldTheMoves(String name) {
    Frame least = operation(name).atLeast();
    if (!least.known()) {
      assertThat(draws(name, new Frame(9, 11))).as(name).allMatch(Moved::inside);
      return;
    }
    assertThat(draws(name, least)).as(name).allMatch(Moved::inside);
    assertThat(draws(name, new Frame(least.height() - 1, least.width()))).as(name).anyMatch(moved -> !moved.inside());
    assertThat(draws(name, new Frame(least.height(), least.width() - 1))).as(name).anyMatch(moved -> !moved.inside());
  }

  private static void assertDescribes(Frame known, Frame found) {
    if (known.known()) {
      assertThat(found).isEqualTo(known);
    } else if (known.turned()) {
      assertThat(found.perhapsTurned()).isEqualTo(known);
    } else if (known.bounded()) {
      assertThat(found.longestSide()).isLessThanOrEqualTo(known.longestSide());
    }
  }

  /** All that is drawn, over all that is allowed; the rest as by default. */
  private static Operation operation(String name) {
    return LoweredOperation.operation(name, SETTINGS, Annotations.allowed(name));
  }

  private static LoweredOperation lowered(String name, Frame frame) {
    return LoweredOperation.of(operation(name), SETTINGS, frame);
  }

  private static List<Moved> draws(String name, Frame before) {
    LoweredOperation lowered = lowered(name, before);
    SplittableRandom random = new SplittableRandom(3);
    return IntStream.range(0, DRAWS).mapToObj(i -> draw(lowered, random, before)).toList();
  }

  private static Moved draw(LoweredOperation lowered, SplittableRandom random, Frame before) {
    Map<String, Double> drawn;
    try {
      drawn = lowered.draw(random, before.height(), before.width());
    } catch (IllegalArgumentException noRange) {
      return new Moved(before, false, false);
    }
    if (lowered.drawings().stream().anyMatch(Scalar.Drawing.Window.class::isInstance)) {
      drawn.put("height", Math.max(1, drawn.get("height")));
      drawn.put("width", Math.max(1, drawn.get("width")));
    }
    List<List<Double>> arguments = lowered.moves(drawn, before.height(), before.width());
    Moved moved = new Moved(before, true, true);
    for (int i = 0; i < arguments.size(); i++) {
      moved = moved.then(((Kernel.Geometry) lowered.kernels().get(i)).move(), arguments.get(i));
    }
    return moved;
  }

  /**
   * A frame after some moves.
   *
   * @param frame the frame
   * @param still whether no move changed anything
   * @param inside whether every crop lay inside its frame
   */
  private record Moved(Frame frame, boolean still, boolean inside) {
    Moved then(Move move, List<Double> numbers) {
      int[] n = numbers.stream().mapToInt(number -> (int) (double) number).toArray();
      int h = frame.height();
      int w = frame.width();
      return switch (move) {
        case Move.Crop _ -> new Moved(
            new Frame(n[2], n[3]), still && n[2] == h && n[3] == w,
            inside && n[0] >= 0 && n[1] >= 0 && n[0] + n[2] <= h && n[1] + n[3] <= w);
        case Move.Pad _ -> new Moved(new Frame(h + n[0] + n[2], w + n[1] + n[3]), still && IntStream.of(n).sum() == 0, inside);
        case Move.Resize _ -> new Moved(new Frame(n[0], n[1]), still && n[0] == h && n[1] == w, inside);
        case Move.Transpose _ -> new Moved(new Frame(w, h), false, inside);
        case Move.QuarterTurns _ ->
            new Moved(n[0] % 2 == 0 ? frame : new Frame(w, h), still && n[0] == 0, inside);
        case Move.FlipHorizontal _, Move.FlipVertical _, Move.Rotate _, Move.Translate _, Move.Scale _, Move.Shear _,
            Move.Affine _, Move.Perspective _, Move.Elastic _ ->
            new Moved(frame, false, inside);
      };
    }
  }
}
