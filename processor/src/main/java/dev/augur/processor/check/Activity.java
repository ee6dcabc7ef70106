package dev.augur.processor.check;

import dev.augur.processor.model.Decimal;
import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation and choice can act on some image, and changes something when it does. */
final class Activity implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    return pipeline.uses()
        .filter(use -> use.values().stream().allMatch(value -> value.division().isEmpty()))
        .flatMap(use -> Stream.concat(never(use), neutral(use)).limit(1));
  }

  private static Stream<Problem> never(Use use) {
    return use.values().stream()
        .filter(value -> value.meaning() instanceof Meaning.Chance && use.number(value.name()) == 0)
        .map(value -> use.problem(
            ProblemId.NEVER_ACTS,
            value.position(),
            value.name() + " is 0, so it can never act; write a larger " + value.name()
                + ", or remove the annotation."));
  }

  /** All members that have a neutral value are fixed at it. */
  private static Stream<Problem> neutral(Use use) {
    List<Value> tuned = use.values().stream().filter(Activity::hasNeutral).toList();
    if (tuned.isEmpty() || !tuned.stream().allMatch(Activity::isNeutral)) {
      return Stream.empty();
    }
    List<Value> written = tuned.stream().filter(Value::written).toList();
    List<Value> shown = written.isEmpty() ? tuned : written;
    String members = shown.stream().map(Value::name).collect(Collectors.joining(", "));
    Position position = shown.getFirst().position();
    String neutral = Decimal.text(neutral(shown.getFirst().meaning()));
    String finding =
        members
            + (shown.size() == 1 ? " is always " + neutral + ", which changes" : " are at values that change")
            + " nothing, so it can never act; write other bounds, or remove the annotation.";
    return Stream.of(use.problem(ProblemId.NEVER_ACTS, position, finding));
  }

  private static boolean hasNeutral(Value value) {
    return !Double.isNaN(neutral(value.meaning()));
  }

  /** The value that changes nothing, NaN if none does. */
  private static double neutral(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Drawn drawn -> drawn.neutral();
      case Meaning.Fixed fixed -> fixed.neutral();
      case Meaning.Chance chance -> Double.NaN;
      case Meaning.PerChannel channel -> Double.NaN;
      case Meaning.PixelValue pixel -> Double.NaN;
      case Meaning.Plain plain -> Double.NaN;
    };
  }

  private static boolean isNeutral(Value value) {
    int count = value.numbers().size();
    if (value.meaning() instanceof Meaning.Drawn drawn) {
      return (count == 1 || count == 2) && drawn.meant(value.numbers()).only(drawn.neutral());
    }
    return count == 1 && value.numbers().getFirst() == neutral(value.meaning());
  }
}
