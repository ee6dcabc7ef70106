package dev.augur.processor.check;

import dev.augur.processor.model.Declaration;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.written.Binder;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Mending;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.Value;
import dev.augur.processor.written.WrittenPipeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rules, in the order in which they are asked.
 *
 * @param binder gives the annotations their meaning, once their structure is sound
 */
public record Checks(Binder binder) {
  /** Of one value only the first problem counts: later rules rely on earlier ones. */
  private static final List<ValueRule> VALUES =
      List.of(
          new FractionLost(),
          new NumberCount(),
          new ChannelCount(),
          new FiniteNumbers(),
          new ProbabilityRange(),
          new NumberRange(),
          new NegativeSpread(),
          new OrderedBounds(),
          new PixelValueRange(),
          new WholeNumbers());

  /** Without these an operation cannot be placed. */
  private static final List<WrittenRule> STRUCTURE =
      List.of(
          new SourceChannels(),
          new SourceType(),
          new SourceMaximum(),
          new SourceSize(),
          new PipelineInherits(),
          new NonEmpty(),
          new OperationCount(),
          new StageNames(),
          new Choices());

  private static final List<WrittenRule> MEMBERS =
      List.of(new Barriers(), new ExclusiveMembers(), new IdleMembers(), new IdleSettings(), new Activity());

  private static final List<DeclarationRule> PIPELINE =
      List.of(
          new CropSize(),
          new FrameSize(),
          new IdleSizes(),
          new EqualShapes(),
          new OutputSize(),
          new ColourChannels(),
          new PixelRange(),
          new ConstantOutput(),
          new ByteOutput(),
          new Float16Range());

  /**
   * Everything that is wrong with the pipeline: the values in source order, then what only shows together.
   *
   * @param shaped whether reading found the declaration's shape sound; if not, or if its structure is not, the
   *     pipeline as a whole is not judged
   */
  public List<Problem> of(WrittenPipeline pipeline, boolean shaped) {
    List<Problem> structure =
        STRUCTURE.stream().flatMap(rule -> shaped ? rule.check(pipeline) : Stream.empty()).toList();
    boolean placeable = shaped && structure.isEmpty() && values(pipeline, Checks::structural).findAny().isEmpty();
    return Stream.of(
            values(pipeline, value -> true),
            structure.stream(),
            MEMBERS.stream().flatMap(rule -> rule.check(pipeline)),
            placeable ? whole(pipeline) : Stream.<Problem>empty())
        .flatMap(problems -> problems)
        .toList();
  }

  private Stream<Problem> whole(WrittenPipeline pipeline) {
    Declaration declaration = binder.bind(Mending.mend(pipeline));
    return PIPELINE.stream().flatMap(rule -> rule.check(declaration));
  }

  private static boolean structural(Value value) {
    return value.meaning() instanceof Meaning.Fixed;
  }

  private static Stream<Problem> values(WrittenPipeline pipeline, Predicate<Value> chosen) {
    return pipeline.uses()
        .flatMap(use -> use.values().stream().filter(chosen).flatMap(value -> first(use, value, pipeline).stream()));
  }

  private static Optional<Problem> first(Use use, Value value, WrittenPipeline pipeline) {
    return VALUES.stream().flatMap(rule -> rule.check(use, value, pipeline).stream()).findFirst();
  }
}
