package dev.augur.processor.check;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.ChannelCounts;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Numbers per channel are as many as the source's channels, or one for all. */
final class ChannelCount implements ValueRule {
  @Override
  public Optional<Problem> check(Use use, Value value, WrittenPipeline pipeline) {
    int channels = pipeline.channels();
    if (!SourceChannels.SUPPORTED.contains(channels)) {
      return Optional.empty();
    }
    return switch (value.meaning()) {
      case Meaning.PerChannel numbers -> check(use, value, channels, ChannelCounts.ofStatistics(channels));
      case Meaning.PixelValue pixel -> check(use, value, channels, ChannelCounts.ofPixels(channels));
      default -> Optional.empty();
    };
  }

  private static Optional<Problem> check(Use use, Value value, int channels, SortedSet<Integer> allowed) {
    int count = value.numbers().size();
    if (allowed.contains(count) || inherits(value)) {
      return Optional.empty();
    }
    String counts = allowed.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    String wanted = counts + (counts.equals("1") ? " number." : " numbers.");
    String finding =
        (value.written() ? "" : "the default ") + value.name() + " has " + (count == 0 ? "no" : count)
            + " numbers, but the source has " + channels + (channels == 1 ? " channel" : " channels")
            + "; write " + (value.written() ? "" : value.name() + " with ") + wanted;
    return Optional.of(use.problem(ProblemId.CHANNEL_COUNT, value.position(), finding));
  }

  /** Whether no numbers mean the pipeline's. */
  private static boolean inherits(Value value) {
    return value.numbers().isEmpty()
        && value.member().byDefault().filter(Content.Numbers.class::isInstance)
            .filter(content -> ((Content.Numbers) content).all().isEmpty()).isPresent();
  }
}
