package dev.augur.processor;

import dev.augur.processor.problem.Problem;
import dev.augur.processor.problem.ProblemId;
import dev.augur.processor.written.WrittenPipeline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of this compilation's top-level types, so that no generated class takes one that is there already. */
final class GeneratedNames {
  private static final String RENAME = "rename one of the two";

  private final Set<String> declared = new HashSet<>();
  /** Those that an earlier compilation has generated. */
  private final Set<String> earlier = new HashSet<>();
  private final Map<String, String> claimed = new HashMap<>();

  /** Notes a type that the compilation declares. */
  void declare(TypeElement type) {
    String name = type.getQualifiedName().toString();
    declared.add(name);
    Generated generated = type.getAnnotation(Generated.class);
    if (generated != null && List.of(generated.value()).contains(AugurProcessor.class.getName())) {
      earlier.add(name);
    }
  }

  /** Claims the name of the pipeline's class; a problem if it is taken. */
  Optional<Problem> claim(WrittenPipeline pipeline) {
    String name = pipeline.augmenter().qualified();
    String owner = claimed.putIfAbsent(name, pipeline.typeName());
    if (owner != null && !owner.equals(pipeline.typeName())) {
      return Optional.of(taken(pipeline, "which " + owner + " gives its class too", RENAME));
    }
    if (!declared.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        earlier.contains(name)
            ? taken(pipeline, "but the sources hold the one that Augur generated earlier",
                "take it, or the folder of generated sources, out of the files to compile")
            : taken(pipeline, "but a type of that name is there already", RENAME));
  }

  /** The problem that another processor was first to generate a class of that name. */
  static Problem generated(WrittenPipeline pipeline) {
    return taken(pipeline, "but another processor generates a type of that name", RENAME);
  }

  /** Whether the type is one that a pipeline became. */
  boolean isGenerated(Element type) {
    return claimed.containsKey(type.toString());
  }

  private static Problem taken(WrittenPipeline pipeline, String why, String advice) {
    return Problem.of(
        ProblemId.GENERATED_NAME_TAKEN,
        pipeline.position(),
        pipeline.pipeline().name(),
        pipeline.typeName(),
        "the generated class would be called " + pipeline.augmenter().simpleName() + ", " + why + "; " + advice + ".");
  }
}
