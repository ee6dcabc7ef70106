package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/**
 * Whether generated code will compile where the pipeline stands: for which release, and with the runtime at hand.
 *
 * @param environment the compilation
 */
public record CompilationSetUp(ProcessingEnvironment environment) {
  private static final SourceVersion OLDEST = SourceVersion.RELEASE_25;
  private static final String PROBE = "dev.augur.support.GeneratedAugmenter";

  /** What is missing, said at the first pipeline. */
  public Stream<Problem> problems(TypeElement type) {
    return Language.find(type, Language.PIPELINE).stream()
        .flatMap(pipeline -> Stream.of(release(type, pipeline), runtime(type, pipeline)))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> release(TypeElement type, AnnotationMirror pipeline) {
    SourceVersion release = environment.getSourceVersion();
    return release.compareTo(OLDEST) >= 0
        ? Optional.empty()
        : Optional.of(problem(
            ProblemId.RELEASE_TOO_OLD, type, pipeline,
            "its generated class needs Java " + OLDEST.ordinal() + ", but this compilation is for Java "
                + release.ordinal() + "; pass --release " + OLDEST.ordinal() + " to javac."));
  }

  private Optional<Problem> runtime(TypeElement type, AnnotationMirror pipeline) {
    ModuleElement module = environment.getElementUtils().getModuleOf(type);
    return environment.getElementUtils().getTypeElement(module, PROBE) != null
        ? Optional.empty()
        : Optional.of(problem(
            ProblemId.RUNTIME_MISSING, type, pipeline,
            "its generated class calls Augur's runtime, which this compilation does not have; add "
                + (module.isUnnamed()
                    ? "the dependency dev.augur:augur-runtime of the processor's own version."
                    : "requires dev.augur; to module-info.java of " + module.getQualifiedName()
                        + ", and the dependency dev.augur:augur-runtime if it is not there.")));
  }

  private static Problem problem(ProblemId id, TypeElement type, AnnotationMirror pipeline, String finding) {
    return Problem.of(id, MirrorPosition.of(type, pipeline), "Pipeline", TypeShape.name(type), finding);
  }
}
