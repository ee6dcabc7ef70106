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

  /** The name of the type's module, empty where it is in none. */
  public String module(TypeElement type) {
    ModuleElement module = environment.getElementUtils().getModuleOf(type);
    return module == null ? "" : module.getQualifiedName().toString();
  }

  /**
   * What is missing, said at a module's first pipeline. An old release is the only problem: it may know of no modules.
   *
   * @param vectors whether vector code is to be generated
   */
  public Stream<Problem> problems(TypeElement type, boolean vectors) {
    Optional<AnnotationMirror> pipeline = Language.find(type, Language.PIPELINE);
    Optional<Problem> old = pipeline.flatMap(mirror -> release(type, mirror));
    if (pipeline.isEmpty() || old.isPresent()) {
      return old.stream();
    }
    Optional<Problem> module =
        vectors ? new VectorModule(environment.getElementUtils()).missing(type) : Optional.empty();
    return Stream.of(runtime(type, pipeline.get()), module).flatMap(Optional::stream);
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
