package dev.augur.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which steps compose with those before, and which kinds of rows they give. A step is written
 * {@code move/BORDER/INTERPOLATION/FILL}; what is left out at the end is CONSTANT, BILINEAR and 0.
 */
class GeometryRunTest {

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # what was composed                         , the next step                   , does it compose
      ''                                          , rotate                          , true
      flipHorizontal transpose crop               , quarterTurns                    , true
      rotate                                      , scale                           , true
      rotate/REFLECT/BICUBIC                      , affine/REFLECT/BICUBIC          , true
      # steps that look outside share border and fill
      rotate/REFLECT                              , scale/CONSTANT                  , false
      rotate                                      , scale/CONSTANT/BILINEAR/7       , false
      pad/CONSTANT/BILINEAR/7                     , rotate                          , false
      pad/REFLECT                                 , rotate/NEAREST                  , false
      rotate/REFLECT flipVertical                 , pad                             , false
      # others do not care
      rotate/REFLECT                              , resize                          , true
      rotate/REFLECT                              , crop                            , true
      resize                                      , rotate/REFLECT                  , true
      # steps that interpolate do it alike
      rotate                                      , scale/CONSTANT/BICUBIC          , false
      rotate                                      , resize/CONSTANT/NEAREST         , false
      resize/CONSTANT/BICUBIC crop                , perspective                     , false
      # others do not care
      rotate                                      , pad/CONSTANT/NEAREST            , true
      pad/CONSTANT/NEAREST crop/CONSTANT/NEAREST  , elastic                         , true
      # a mirror or an edge does not pad twice
      pad                                         , pad                             , true
      pad/REFLECT                                 , pad/REFLECT                     , false
      pad/REFLECT_101 crop                        , pad/REFLECT_101                 , false
      pad/NEAREST                                 , pad/NEAREST                     , false
      rotate/REFLECT                              , pad/REFLECT                     , true
      pad/REFLECT                                 , rotate/REFLECT                  , true
      # a periodic border needs a frame with a grid of pixels
      crop                                        , rotate/WRAP                     , true
      pad/WRAP                                    , translate/WRAP                  , true
      rotate/WRAP                                 , scale/WRAP                      , true
      resize                                      , rotate/WRAP                     , false
      rotate/WRAP crop                            , scale/WRAP                      , false
      rotate/WRAP                                 , pad/WRAP                        , false
      """)
  void composesWithWhatIsLikeIt(String before, String next, boolean accepted) {
    assertThat(run(before, PlanSettings.of(3)).accepts(geometry(next))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "rotate, scale, false", "resize, rotate, false", "rotate, resize, false", "flipHorizontal crop pad, rotate, true",
    "rotate, flipHorizontal, true", "rotate, crop, true", "rotate, pad, true"
  })
  void resamplesOnceWhereEveryWarpIsClipped(String before, String next, boolean accepted) {
    assertThat(run(before, PlanSettings.of(3, PixelType.UINT8, true)).accepts(geometry(next))).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      ''                              , 3, PIXELS
      flipHorizontal crop pad/REFLECT , 3, PIXELS
      translate/CONSTANT/NEAREST      , 3, PIXELS
      rotate                          , 3, PIXELS PAIRS COVERED
      rotate/REFLECT                  , 3, PIXELS PAIRS
      resize                          , 1, PIXELS PAIRS LINES
      resize                          , 4, PIXELS PAIRS
      rotate resize                   , 3, PIXELS PAIRS COVERED LINES
      rotate/WRAP/BICUBIC             , 3, PIXELS ROWS
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
    run.add(placed(geometry("filter")));
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

  private static Kernel.Geometry geometry(String text) {
    String[] parts = text.split("/");
    Border border = parts.length > 1 ? Border.valueOf(parts[1]) : Border.CONSTANT;
    Interpolation interpolation = parts.length > 2 ? Interpolation.valueOf(parts[2]) : Interpolation.BILINEAR;
    double fill = parts.length > 3 ? Double.parseDouble(parts[3]) : 0;
    return new Kernel.Geometry(Moves.of(parts[0]), new Sampling(border, List.of(fill), interpolation));
  }
}
