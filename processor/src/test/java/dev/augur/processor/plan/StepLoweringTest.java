package dev.augur.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.OutputScale;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepLoweringTest {
  private static final Parameter WIDTH = new Parameter("width", 0.1, 0.2, 0, 1, "fraction of the width", false);
  private static final Parameter NARROWER = new Parameter("width", 0.1, 0.15, 0, 1, "fraction of the width", false);

  private final StepLowering lowering = lowering(OutputScale.identity(3));

  private static StepLowering lowering(OutputScale scale) {
    return new StepLowering(PlanSettings.of(3), Frame.UNKNOWN, scale);
  }

  @Test
  void namesWhatIsDrawn() {
    assertThat(lowering.uniform(WIDTH)).isEqualTo(new Scalar.Drawn("width"));
    assertThat(lowering.uniform("other", WIDTH)).isEqualTo(new Scalar.Drawn("other"));
    assertThat(lowering.ends(WIDTH)).containsExactly(new Scalar.Drawn("widthMin"), new Scalar.Drawn("widthMax"));
    assertThat(lowering.drawings()).hasSize(3);
  }

  @Test
  void refusesASecondNumberOfOneName() {
    lowering.uniform(WIDTH);
    lowering.unit("widthMin");
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.uniform(NARROWER))
        .withMessage("width is drawn twice");
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.whole("width", "px", Scalar.of(0), Scalar.of(9)));
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.computed("width", "px", Scalar.of(9)));
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.ends(WIDTH)).withMessage("widthMin is drawn twice");
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.window(WIDTH, WIDTH));
    assertThat(lowering.drawings()).hasSize(2);
  }

  @Test
  void refusesTheSameNumberAgain() {
    lowering.uniform(WIDTH);
    assertThatIllegalArgumentException().isThrownBy(() -> lowering.uniform(WIDTH));
  }

  @Test
  void fillsAreInTheUnitsThatValuesHave() {
    StepLowering scaled = lowering(OutputScale.identity(3).then(1, 2, 1).then(2, -1, 0));
    scaled.move(
        new Move.Rotate(Scalar.of(5)), new Sampling(Border.CONSTANT, List.of(10.0), Interpolation.BILINEAR));
    assertThat(((Kernel.Geometry) scaled.kernels().getFirst()).sampling().fill()).containsExactly(10.0, 21.0, -10.0);
  }
}
