package dev.augur.processor.plan;

import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.given;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Kernel.Erase.Fill;
import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.PlacedKernel;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.model.Settings;
import dev.augur.processor.plan.Plan.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How passes run and where their rows go. A pass is written as its head and its row steps; colons part passes. */
class SchedulerTest {
  private static final int CHANNELS = 3;

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # passes                                     , output         , schedules                   , sinks
      turned tone                                  , FLOAT32 CHW 40 , ROWS                        , OUTPUT
      planar convert                               , FLOAT32 HWC 40 , ROWS                        , STORE_HEAD
      turned convert                               , FLOAT16 CHW 32 , ROWS                        , STORE
      turned convert                               , UINT8 CHW 32   , ROWS                        , STORE
      turned tone : warped mix                     , FLOAT32 CHW 32 , ROWS ROWS                   , PLANES OUTPUT
      # several short rows as one
      turned tone                                  , FLOAT32 CHW 32 , BANDS                       , OUTPUT
      turned tone : kept mix                       , FLOAT32 CHW 32 , BANDS ONE_BAND              , PLANES OUTPUT
      turned tone measured : kept skipped          , FLOAT32 CHW 32 , BANDS ONE_BAND              , PLANES OUTPUT
      turned tone : kept tone : kept tone          , FLOAT32 CHW 32 , ROWS ROWS ROWS              , PLANES PLANES OUTPUT
      turned grain                                 , FLOAT32 CHW 32 , ROWS                        , OUTPUT
      turned tone erased convert                   , FLOAT32 CHW 32 , ROWS                        , OUTPUT
      stretched tone                               , FLOAT32 CHW 32 , ROWS                        , OUTPUT
      planar tone                                  , FLOAT32 CHW 32 , ROWS                        , OUTPUT
      turned tone                                  , FLOAT32 CHW 144, ROWS                        , OUTPUT
      # bytes that are measured where they lie
      moved measured : moved tone                  , FLOAT32 CHW 32 , MEASURE ROWS                , NONE OUTPUT
      moved measured : moved convert tabled convert, UINT8 HWC 32   , MEASURE LOOKUP              , NONE TABLE
      # bytes that are copied
      moved convert                                , UINT8 HWC 32   , COPY                        , STRIP
      turned convert erased convert                , UINT8 HWC 32   , COPY                        , STRIP
      turned convert sprinkled convert             , UINT8 HWC 32   , ROWS                        , STRIP
      planar convert                               , UINT8 HWC 32   , ROWS                        , STRIP
      moved convert                                , UINT8 CHW 32   , ROWS                        , STORE
      # bytes that are looked up
      moved tone                                   , UINT8 HWC 32   , LOOKUP                      , TABLE
      moved tone erased convert                    , UINT8 HWC 32   , LOOKUP                      , TABLE
      moved convert erased tone                    , UINT8 HWC 32   , ROWS                        , STRIP
      moved mix                                    , UINT8 HWC 32   , ROWS                        , STRIP
      moved grain                                  , UINT8 HWC 32   , ROWS                        , STRIP
      turned tone                                  , UINT8 HWC 32   , ROWS                        , STRIP
      # a stencil that has rows made for it
      turned tone : stencil tone                   , FLOAT32 CHW 32 , ON_DEMAND STREAM            , PLANES OUTPUT
      turned tone measured : stencil tone          , FLOAT32 CHW 32 , ROWS ROWS                   , PLANES OUTPUT
      turned tone : stencil tone : kept tone       , FLOAT32 CHW 32 , ROWS ROWS ROWS              , PLANES PLANES OUTPUT
      turned tone : stencil convert                , FLOAT16 CHW 32 , ON_DEMAND STREAM            , PLANES STORE_HEAD
      turned tone : stencil clamped                , FLOAT16 CHW 32 , ON_DEMAND STREAM            , PLANES STORE
      turned tone : stencil clamped                , UINT8 CHW 32   , ON_DEMAND STREAM            , PLANES STORE_HEAD
      # a stencil on bytes
      moved convert : stencil clamped              , UINT8 HWC 32   , BYTES_ON_DEMAND FILTER_BYTES, NONE STRIP
      moved convert : stencil tone                 , UINT8 HWC 32   , ON_DEMAND STREAM            , PLANES STRIP
      moved tone : stencil clamped                 , UINT8 HWC 32   , ON_DEMAND STREAM            , PLANES STRIP
      turned convert : stencil clamped             , UINT8 HWC 32   , ON_DEMAND STREAM            , PLANES STRIP
      """)
  void passesRunInTheShortestWayThatTheyCan(String passes, String output, String schedules, String sinks) {
    List<Plan.Pass> scheduled = schedule(passes, output);
    assertThat(scheduled).extracting(Plan.Pass::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, passes.split(" : ").length).boxed().toList());
    assertThat(scheduled.stream().map(pass -> pass.schedule().name()).collect(Collectors.joining(" ")))
        .isEqualTo(schedules);
    assertThat(scheduled.stream().map(pass -> pass.sink().name()).collect(Collectors.joining(" "))).isEqualTo(sinks);
    assertThat(scheduled.stream().filter(Plan.Pass::last)).containsExactly(scheduled.getLast());
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
      # passes                                     , output         , passes that spared images leave out
      moved measured : moved tone                  , FLOAT32 CHW 32 , 1
      turned tone measured : kept tone             , FLOAT32 CHW 40 , ''
      turned tone : stencil convert : kept tone    , FLOAT32 CHW 32 , 2
      turned tone : stencil tone : kept tone       , FLOAT32 CHW 32 , 2
      turned tone : stencil tone measured : kept mix, FLOAT32 CHW 32, ''
      turned tone : stencil erased : kept tone     , FLOAT32 CHW 32 , ''
      turned tone : kept tone : stencil tone       , FLOAT32 CHW 32 , ''
      turned tone : stencil tone                   , FLOAT32 CHW 32 , ''
      """)
  void imagesLeaveOutAPassThatOnlyTheirSparingOperationNeeds(String passes, String output, String left) {
    assertThat(schedule(passes, output).stream()
        .filter(pass -> pass.onlyFor().isPresent())
        .map(pass -> Integer.toString(pass.number()))
        .collect(Collectors.joining(" "))).isEqualTo(left);
  }

  private static List<Plan.Pass> schedule(String passes, String output) {
    String[] words = output.split(" ");
    Settings settings = PlanSettings.of(
        CHANNELS, PixelType.valueOf(words[0]), Layout.valueOf(words[1]), Integer.parseInt(words[2]));
    List<Group> groups = new ArrayList<>();
    for (String pass : passes.split(" : ")) {
      groups.add(group(List.of(pass.split(" "))));
    }
    return new Scheduler(groups, settings, Saving.all()).schedule(1);
  }

  private static Group group(List<String> words) {
    boolean measured = words.getLast().equals("measured");
    List<PlacedKernel> measures =
        measured ? List.of(placed(new Kernel.Measuring(Measure.GREY_MEAN))) : List.of();
    List<String> rowSteps = words.subList(1, measured ? words.size() - 1 : words.size());
    return new Group(head(words.getFirst()), rowSteps.stream().map(SchedulerTest::rowStep).toList(), measures);
  }

  private static Plan.Head head(String word) {
    return switch (word) {
      case "moved" -> sampled("flipHorizontal", true, RowKind.PIXELS);
      case "turned" -> sampled("rotate", true, RowKind.PIXELS, RowKind.PAIRS, RowKind.COVERED);
      case "stretched" -> sampled("resize", true, RowKind.PIXELS, RowKind.PAIRS, RowKind.LINES);
      case "planar" -> sampled("flipHorizontal", true, RowKind.ROWS);
      case "warped" -> sampled("rotate", false, RowKind.ROWS);
      case "kept" -> new Plan.InPlace();
      case "stencil" -> new Plan.Neighbourhood(placed(new Kernel.Gaussian(Scalar.of(1))));
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Plan.Head sampled(String move, boolean image, RowKind... kinds) {
    Sampling sampling = PlanSettings.of(CHANNELS).sampling();
    PlacedKernel geometry = placed(new Kernel.Geometry(Moves.of(move), sampling));
    return new Plan.Sampled(List.of(geometry), sampling, image, true, Set.of(kinds));
  }

  private static Plan.RowStep rowStep(String word) {
    return switch (word) {
      case "convert" -> new Plan.Loop(List.of(), false);
      case "tone" -> loop(c -> mul(input(c), number(0.5)));
      case "mix" -> loop(c -> input((c + 1) % CHANNELS));
      case "grain" -> loop(c -> mul(input(c), given(Expr.Source.COLUMN, 0)));
      case "clamped" -> loop(c -> clamp(input(c), 255));
      case "skipped" -> new Plan.Variants(List.of(maths(c -> input(0))), List.of(), maths(c -> input(0)));
      case "erased" -> new Plan.Erased(placed(erase(new Fill.Value(List.of(0.0)))));
      case "sprinkled" -> new Plan.Erased(placed(erase(new Fill.Noise(List.of(0.0), List.of(255.0)))));
      case "tabled" -> new Plan.Tabled(placed(new Kernel.Table(Kernel.Table.Rule.EQUALIZE)));
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Plan.RowStep loop(IntFunction<Expr> output) {
    return new Plan.Loop(List.of(maths(output)), false);
  }

  private static PlacedKernel maths(IntFunction<Expr> output) {
    return placed(new Kernel.Pointwise(IntStream.range(0, CHANNELS).mapToObj(output).toList(), true));
  }

  private static Kernel.Erase erase(Fill fill) {
    List<Scalar> sides = List.of(Scalar.of(0.1), Scalar.of(0.2));
    return new Kernel.Erase(fill, Scalar.of(1), 1, sides, sides, false);
  }

  private static PlacedKernel placed(Kernel kernel) {
    return new PlacedKernel(kernel, 0, "Step", false);
  }
}
