package dev.augur.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapWordsTest {

  @Test
  void movesAreNamedWhereTheOperationsNameDoesNotSayThem() {
    assertThat(moves(move(0, "Rotate", "rotate"))).isEqualTo("Rotate");
    assertThat(moves(move(0, "HorizontalFlip", "flipHorizontal"))).isEqualTo("HorizontalFlip");
    assertThat(moves(move(0, "RandomRotate90", "quarterTurns"))).isEqualTo("RandomRotate90 quarterTurns");
  }

  @Test
  void movesOfOneOperationStandTogether() {
    assertThat(moves(
        move(0, "RandomCrop", "pad"), move(0, "RandomCrop", "crop"), move(1, "RandomCrop", "crop")))
        .isEqualTo("RandomCrop (pad, crop), RandomCrop");
  }

  @Test
  void resizesThatFilterSaySo() {
    assertThat(moves(move(0, "Resize", "filter"))).isEqualTo("Resize (a filter where it shrinks)");
    assertThat(moves(move(0, "RandomResizedCrop", "crop"), move(0, "RandomResizedCrop", "filter")))
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

  private static PlacedKernel move(int step, String name, String move) {
    Sampling sampling = new Sampling(Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR);
    return new PlacedKernel(new Kernel.Geometry(Moves.of(move), sampling), step, name, true);
  }

  private static String sampling(Border border, double... fill) {
    return MapWords.sampling(new Sampling(border, Arrays.stream(fill).boxed().toList(), Interpolation.BILINEAR));
  }
}
