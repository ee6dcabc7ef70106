package dev.augur.processor.read;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Whether generated vector code will compile: the incubator module is there only if the user asks for it.
 *
 * @param elements the compiler's program elements
 */
record VectorModule(Elements elements) {
  private static final String NAME = "jdk.incubator.vector";
  private static final String PROBE = NAME + ".FloatVector";

  /** The problem at the first pipeline, if the module cannot be used by its type. */
  Optional<Problem> missing(TypeElement type) {
    Optional<AnnotationMirror> pipeline = Language.find(type, Language.PIPELINE);
    if (pipeline.isEmpty() || elements.getTypeElement(elements.getModuleOf(type), PROBE) != null) {
      return Optional.empty();
    }
    ModuleElement module = elements.getModuleOf(type);
    String missing = module.isUnnamed() ? flags() : inModuleInfo(module);
    return Optional.of(
        Problem.of(
            ProblemId.VECTOR_MODULE_MISSING,
            MirrorPosition.of(type, pipeline.get()),
            "Pipeline",
            TypeShape.name(type),
            "its vector code needs the module " + NAME + ", which this compilation does not have; " + missing));
  }

  private static String flags() {
    return """
        pass to javac:
          --add-modules %1$s
        or with Maven, in maven-compiler-plugin's configuration:
          <compilerArgs><arg>--add-modules</arg><arg>%1$s</arg></compilerArgs>
        or with Gradle:
          tasks.withType(JavaCompile) { options.compilerArgs += ['--add-modules', '%1$s'] }
        or with Kotlin's kapt, among its javacOptions:
          --add-modules=%1$s
        or generate scalar code only, which is slower:
          -Aaugur.backend=scalar""".formatted(NAME);
  }

  private static String inModuleInfo(ModuleElement module) {
    return """
        write in module-info.java of %s:
          requires %s;
        or generate scalar code only, which is slower:
          -Aaugur.backend=scalar""".formatted(module.getQualifiedName(), NAME);
  }
}
