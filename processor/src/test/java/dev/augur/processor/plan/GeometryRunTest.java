package dev.augur.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Move;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which steps compose with those before, and which kinds of rows they give. A step is written
 * {@code MOVE/BORDER/INTERPOLATION/FILL}; what is left out at the end is CONSTANT, BILINEAR and 0.
 */
class GeometryRunTest {

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # what was composed                         , the next step                   , does it compose
      ''                                          , ROTATE                          , true
      FLIP_HORIZONTAL TRANSPOSE CROP              , QUARTER_TURNS                   , true
      ROTATE                                      , SCALE                           , true
      ROTATE/REFLECT/BICUBIC                      , AFFINE/REFLECT/BICUBIC          , true
      # steps that look outside share border and fill
      ROTATE/REFLECT                              , SCALE/CONSTANT                  , false
      ROTATE                                      , SCALE/CONSTANT/BILINEAR/7       , false
      PAD/CONSTANT/BILINEAR/7                     , ROTATE                          , false
      PAD/REFLECT                                 , ROTATE/NEAREST                  , false
      ROTATE/REFLECT FLIP_VERTICAL                , PAD                             , false
      # others do not care
      ROTATE/REFLECT                              , RESIZE                          , true
      ROTATE/REFLECT                              , CROP                            , true
      RESIZE                                      , ROTATE/REFLECT                  , true
      # steps that interpolate do it alike
      ROTATE                                      , SCALE/CONSTANT/BICUBIC          , false
      ROTATE                                      , RESIZE/CONSTANT/NEAREST         , false
      RESIZE/CONSTANT/BICUBIC CROP                , PERSPECTIVE                     , false
      # others do not care
      ROTATE                                      , PAD/CONSTANT/NEAREST            , true
      PAD/CONSTANT/NEAREST CROP/CONSTANT/NEAREST  , ELASTIC                         , true
      # a mirror or an edge does not pad twice
      PAD                                         , PAD                             , true
      PAD/REFLECT                                 , PAD/REFLECT                     , false
      PAD/REFLECT_101 CROP                        , PAD/REFLECT_101                 , false
      PAD/NEAREST                                 , PAD/NEAREST                     , false
      ROTATE/REFLECT                              , PAD/REFLECT                     , true
      PAD/REFLECT                                 , ROTATE/REFLECT                  , true
      # a periodic border needs a frame with a grid of pixels
      CROP                                        , ROTATE/WRAP                     , true
      PAD/WRAP                                    , TRANSLATE/WRAP                  , true
      ROTATE/WRAP                                 , SCALE/WRAP                      , true
      RESIZE                                      , ROTATE/WRAP                     , false
      ROTATE/WRAP CROP                            , SCALE/WRAP                      , false
      ROTATE/WRAP                                 , PAD/WRAP                        , false
      """)
  void composesWithWhatIsLikeIt(String before, String next, boolean accepted) {
    assertThat(run(before, PlanSettings.of(3)).accepts(geometry(next))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "ROTATE, SCALE, false", "RESIZE, ROTATE, false", "ROTATE, RESIZE, false", "FLIP_HORIZONTAL CROP PAD, ROTATE, true",
    "ROTATE, FLIP_HORIZONTAL, true", "ROTATE, CROP, true", "ROTATE, PAD, true"
  })
  void resamplesOnceWhereEveryWarpIsClipped(String before, String next, boolean accepted) {
    assertThat(run(before, PlanSettings.of(3, PixelType.UINT8, true)).accepts(geometry(next))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      ''                              , 3, PIXELS
      FLIP_HORIZONTAL CROP PAD/REFLECT, 3, PIXELS
      TRANSLATE/CONSTANT/NEAREST      , 3, PIXELS
      ROTATE                          , 3, PIXELS PAIRS COVERED
      ROTATE/REFLECT                  , 3, PIXELS PAIRS
      RESIZE                          , 1, PIXELS PAIRS LINES
      RESIZE                          , 4, PIXELS PAIRS
      ROTATE RESIZE                   , 3, PIXELS PAIRS COVERED LINES
      ROTATE/WRAP/BICUBIC             , 3, PIXELS ROWS
      """)
  void givesOnlyRowsThatCanOccur(String moves, int channels, String kinds) {
    GeometryRun run = run(moves, PlanSettings.of(channels));
    assertThat(run.kinds(true)).extracting(Enum::name).containsExactly(kinds.split(" "));
    assertThat(run.kinds(false)).containsExactly(Plan.RowKind.ROWS);
    GeometryRun floats = run(moves, PlanSettings.of(channels, PixelType.FLOAT32, false));
    assertThat(floats.kinds(true)).containsExactly(Plan.RowKind.ROWS);
  }

  @Test
  void filtersWhereItMayShrinkAPicture() {
    GeometryRun run = new GeometryRun(PlanSettings.of(4));
    run.add(placed(new Kernel.Geometry(
        Move.RESIZE, List.of(Scalar.of(32), Scalar.of(40), Scalar.of(1)), geometry("RESIZE").sampling())));
    assertThat(run.kinds(true)).containsExactly(Plan.RowKind.PIXELS, Plan.RowKind.PAIRS, Plan.RowKind.ROWS);
  }

  private static GeometryRun run(String moves, Settings settings) {
    GeometryRun run = new GeometryRun(settings);
    for (String move : moves.isEmpty() ? new String[0] : moves.split(" ")) {
      Kernel.Geometry geometry = geometry(move);
      assertThat(run.accepts(geometry)).as(move).isTrue();
      run.add(placed(geometry));
    }
    return run;
  }

  private static PlacedKernel placed(Kernel.Geometry geometry) {
    return new PlacedKernel(geometry, 0, "Move", false);
  }

  /** A step; its numbers are 0, which for a resize means without a filter. */
  private static Kernel.Geometry geometry(String text) {
    String[] parts = text.split("/");
    Border border = parts.length > 1 ? Border.valueOf(parts[1]) : Border.CONSTANT;
    Interpolation interpolation = parts.length > 2 ? Interpolation.valueOf(parts[2]) : Interpolation.BILINEAR;
    double fill = parts.length > 3 ? Double.parseDouble(parts[3]) : 0;
    return new Kernel.Geometry(
        Move.valueOf(parts[0]), List.of(Scalar.of(0)), new Sampling(border, List.of(fill), interpolation));
  }
}
