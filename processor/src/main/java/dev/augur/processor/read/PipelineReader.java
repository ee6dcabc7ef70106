package dev.augur.processor.read;

import com.sun.source.util.Trees;
import dev.augur.processor.model.Position;
import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.Stage;
import dev.augur.processor.written.Use;
import dev.augur.processor.written.WrittenPipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads a type that carries annotations of the language. */
public final class PipelineReader {
  private final Elements elements;
  private final Completeness completeness;
  private final UseReader uses;
  private final StackReader stacks;

  /** A reader for one compilation. */
  public PipelineReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    Optional<Trees> trees = SourceTrees.of(environment);
    this.completeness = new Completeness(new UnknownMembers(trees));
    this.uses = new UseReader(new SpecReader(elements), new WholeDivisions(trees));
    this.stacks = new StackReader(uses);
  }

  /** What the type declares. */
  public Reading read(TypeElement type) {
    if (!completeness.of(type)) {
      return new Reading.Deferred();
    }
    Optional<AnnotationMirror> pipeline = Language.find(type, Language.PIPELINE);
    return pipeline.isPresent() ? read(type, pipeline.get()) : withoutPipeline(type);
  }

  /** The type's own position. */
  public Position position(TypeElement type) {
    return MirrorPosition.of(type);
  }

  private Reading read(TypeElement type, AnnotationMirror pipeline) {
    List<Problem> shape = new ArrayList<>();
    List<Stage> stages = stacks.read(type, shape);
    shape.addAll(InheritedStacks.problems(type));
    shape.addAll(NotOperations.problems(type));
    // A type that cannot carry a pipeline has no proper stages either; one message about it is enough.
    List<Problem> problems = TypeShape.problem(type).map(List::of).orElse(shape);
    String name = TypeShape.name(type);
    WrittenPipeline written =
        new WrittenPipeline(
            elements.getPackageOf(type).getQualifiedName().toString(),
            name,
            TypeShape.visibility(type, elements),
            uses.read(type, name, pipeline),
            uses.readSource(type, name, pipeline),
            stages,
            MirrorPosition.of(type));
    return new Reading.Done(Optional.of(written), problems);
  }

  private Reading withoutPipeline(TypeElement type) {
    List<Problem> problems =
        stacks.read(type, new ArrayList<>()).stream()
            .flatMap(stage -> Stream.concat(stage.oneOf().stream(), stage.items().stream()))
            .limit(1)
            .map(use -> withoutPipeline(type, use))
            .toList();
    return new Reading.Done(Optional.empty(), problems);
  }

  private static Problem withoutPipeline(TypeElement type, Use use) {
    String name = TypeShape.name(type);
    String finding =
        type.getKind() == ElementKind.ANNOTATION_TYPE
            ? "presets on annotation types do not exist, so nothing would happen; write the operations on the pipelines"
                + " that " + name + " is meant for."
            : name + " has no @Pipeline, so nothing would happen" + TypeShape.unsuitable(type)
                .map(kind -> ", and " + kind + " cannot carry one; move the operations to an interface that has"
                    + " @Pipeline(height = ..., width = ...), or remove them.")
                .orElse("; write @Pipeline(height = ..., width = ...) on " + name + ", or remove the annotation.");
    return use.problem(ProblemId.OPERATION_WITHOUT_PIPELINE, use.position(), finding);
  }
}
