package dev.augur.processor.harness;

import java.util.List;

/**
 * The source text of one annotated type.
 *
 * @param name the type's simple name
 * @param annotations what stands before the type, {@code @Pipeline} and a stack
 * @param stages what stands in the type, empty for a stack
 */
public record PipelineText(String name, String annotations, String stages) {
  /** The package of all such types. */
  public static final String PACKAGE = "pipelines";

  /** A type with a stack of operations. */
  public static PipelineText stack(String name, String pipeline, List<String> operations) {
    return new PipelineText(name, pipeline + "\n" + String.join("\n", operations), "");
  }

  /** The type's qualified name. */
  public String qualifiedName() {
    return PACKAGE + "." + name;
  }

  /** The whole source file. */
  public String source() {
    return "package " + PACKAGE + ";\n\nimport dev.augur.annotation.*;\n\n"
        + annotations + "\npublic interface " + name + " {" + stages + "}\n";
  }

  @Override
  public String toString() {
    return annotations + "\ninterface " + name + " {" + stages + "}";
  }
}
