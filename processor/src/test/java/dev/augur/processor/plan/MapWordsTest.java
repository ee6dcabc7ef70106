package dev.augur.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapWordsTest {

  @Test
  void movesAreNamedWhereTheOperationsNameDoesNotSayThem() {
    assertThat(moves(move(0, "Rotate", Move.ROTATE))).isEqualTo("Rotate");
    assertThat(moves(move(0, "HorizontalFlip", Move.FLIP_HORIZONTAL))).isEqualTo("HorizontalFlip");
    assertThat(moves(move(0, "RandomRotate90", Move.QUARTER_TURNS))).isEqualTo("RandomRotate90 quarterTurns");
  }

  @Test
  void movesOfOneOperationStandTogether() {
    assertThat(moves(
        move(0, "RandomCrop", Move.PAD), move(0, "RandomCrop", Move.CROP), move(1, "RandomCrop", Move.CROP)))
        .isEqualTo("RandomCrop (pad, crop), RandomCrop");
  }

  @Test
  void resizesThatFilterSaySo() {
    assertThat(moves(move(0, "Resize", Move.RESIZE, 1))).isEqualTo("Resize (a filter where it shrinks)");
    assertThat(moves(move(0, "RandomResizedCrop", Move.CROP), move(0, "RandomResizedCrop", Move.RESIZE, 1)))
        .isEqualTo("RandomResizedCrop (crop, resize; a filter where it shrinks)");
  }

  @Test
  void aConstantBorderShowsItsFill() {
    assertThat(sampling(Border.CONSTANT, 0)).isEqualTo("bilinear, border constant");
    assertThat(sampling(Border.CONSTANT, 114)).isEqualTo("bilinear, border constant 114");
    assertThat(sampling(Border.CONSTANT, 9, 9, 9)).isEqualTo("bilinear, border constant 9");
    assertThat(sampling(Border.CONSTANT, 0.5, 0, 1)).isEqualTo("bilinear, border constant {0.5, 0, 1}");
    assertThat(sampling(Border.REFLECT_101, 114)).isEqualTo("bilinear, border reflect 101");
  }

  private static String moves(PlacedKernel... moves) {
    return MapWords.moves(List.of(moves));
  }

  private static PlacedKernel move(int operation, String name, Move move, double... arguments) {
    Sampling sampling = new Sampling(Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR);
    List<Scalar> scalars = Arrays.stream(arguments).mapToObj(Scalar::of).toList();
    return new PlacedKernel(new Kernel.Geometry(move, scalars, sampling), operation, name, true);
  }

  private static String sampling(Border border, double... fill) {
    return MapWords.sampling(new Sampling(border, Arrays.stream(fill).boxed().toList(), Interpolation.BILINEAR));
  }
}
