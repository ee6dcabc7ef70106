package dev.augur.processor.check;

import dev.augur.annotation.Border;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the pipeline says of borders and resampling counts for some operation. Resizes count for borders too: at its
 * edges a resize finds neighbours by the border of its run.
 */
final class IdleSettings implements WrittenRule {
  @Override
  public Stream<Problem> check(WrittenPipeline pipeline) {
    List<Use> operations = pipeline.stages().stream()
        .flatMap(stage -> stage.items().stream())
        .filter(use -> use.spec().isOperation())
        .toList();
    return operations.isEmpty()
        ? Stream.empty()
        : Stream.of(border(pipeline, operations), fill(pipeline, operations), interpolation(pipeline, operations),
            clip(pipeline, operations)).flatMap(problem -> problem);
  }

  private static Stream<Problem> border(WrittenPipeline pipeline, List<Use> operations) {
    return resizes(operations) || takes(pipeline, operations, "border")
        ? Stream.empty()
        : idle(pipeline, "border", "no operation that looks beyond its frame takes it from here");
  }

  private static Stream<Problem> fill(WrittenPipeline pipeline, List<Use> operations) {
    if (takes(pipeline, operations, "fill")) {
      return Stream.empty();
    }
    Content border = pipeline.pipeline().value("border").content();
    if (!border.is(Border.CONSTANT)) {
      return idle(pipeline, "fill", "border is " + border);
    }
    return resizes(operations)
        ? Stream.empty()
        : idle(pipeline, "fill", "no operation that looks beyond its frame takes it from here");
  }

  private static Stream<Problem> interpolation(WrittenPipeline pipeline, List<Use> operations) {
    return takes(pipeline, operations, "interpolation")
        ? Stream.empty()
        : idle(pipeline, "interpolation", "no operation that finds values between pixels takes it from here");
  }

  private static Stream<Problem> clip(WrittenPipeline pipeline, List<Use> operations) {
    return !pipeline.pipeline().flag("clip") || resampling(operations) > 1
        ? Stream.empty()
        : idle(pipeline, "clip", "it keeps warps from composing, and there are no two");
  }

  private static long resampling(List<Use> operations) {
    return operations.stream().filter(use -> use.spec().resamples()).count();
  }

  /** Whether an operation resamples that says nothing of borders itself. */
  private static boolean resizes(List<Use> operations) {
    return operations.stream().anyMatch(use -> use.spec().resamples() && !use.spec().has("border"));
  }

  private static boolean takes(WrittenPipeline pipeline, List<Use> operations, String member) {
    return operations.stream().anyMatch(use -> takes(pipeline, use, member));
  }

  /** Whether an operation needs the member, and the pipeline says what it is. */
  private static boolean takes(WrittenPipeline pipeline, Use use, String member) {
    if (!use.spec().has(member) || IdleMembers.broken(pipeline, use, use.value(member)).isPresent()) {
      return false;
    }
    Content content = use.value(member).content();
    return content.inherits() || content.equals(new Content.Numbers(List.of()));
  }

  private static Stream<Problem> idle(WrittenPipeline pipeline, String member, String why) {
    Value value = pipeline.pipeline().value(member);
    return Stream.of(value)
        .filter(setting -> setting.written() && !setting.content().inherits())
        .map(setting -> pipeline.pipeline().problem(
            ProblemId.MEMBER_WITHOUT_EFFECT,
            setting.position(),
            member + " has no effect, because " + why + "; remove it."));
  }
}
