package dev.augur.processor.harness;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.augur.processor.CapturingProcessor;
import dev.augur.processor.model.Declaration;
import dev.augur.processor.plan.Saving;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** Compiles many annotated types with the real processor in one run of javac, in memory, and loads what came of it. */
public final class PipelineCompiler {
  private static final List<String> OPTIONS = List.of(
      "--add-modules", "jdk.incubator.vector", "-Xlint:all,-incubating,-processing", "-implicit:none");

  private PipelineCompiler() {}

  /**
   * What came of a compilation.
   *
   * @param pipelines what compiled, in the order of the texts
   * @param refused what the processor refused, with all errors
   * @param broken what was generated and does not compile, with all errors
   */
  public record Result(
      List<CompiledPipeline> pipelines, Map<PipelineText, String> refused, Map<PipelineText, String> broken) {}

  /** Compiles types all of which must be sound, with more options for the processor. */
  public static List<CompiledPipeline> compile(List<PipelineText> texts, String... more) {
    Result result = compileSound(texts, more);
    if (result.pipelines.size() < texts.size()) {
      throw new AssertionError("refused: " + result.refused + ", generated wrongly: " + result.broken);
    }
    return result.pipelines;
  }

  /** Compiles one type, which must be sound. */
  public static CompiledPipeline compile(PipelineText text) {
    return compile(List.of(text)).getFirst();
  }

  /** Compiles the sound ones among types, and says what the processor has against the others. */
  public static Result compileSound(List<PipelineText> texts, String... more) {
    return compileSound(texts, Saving.all(), more);
  }

  /** The same, of plans that do no more to be fast than this. */
  public static Result compileSound(List<PipelineText> texts, Set<Saving> savings, String... more) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(List.of(more));
    Map<PipelineText, String> refused = new LinkedHashMap<>();
    Map<PipelineText, String> broken = new LinkedHashMap<>();
    List<PipelineText> left = new ArrayList<>(texts);
    Map<String, Declaration> declarations = new HashMap<>();
    Compilation compilation = javac(left, savings, options, declarations);
    while (compilation.status() == Compilation.Status.FAILURE) {
      Map<PipelineText, String> inDeclarations = errors(compilation, left, "");
      Map<PipelineText, String> inGenerated = errors(compilation, left, "Augmenter");
      if (inDeclarations.isEmpty() && inGenerated.isEmpty()) {
        throw new AssertionError("errors outside of pipelines: " + compilation.errors());
      }
      refused.putAll(inDeclarations);
      broken.putAll(inGenerated);
      left.removeAll(inDeclarations.keySet());
      left.removeAll(inGenerated.keySet());
      if (left.isEmpty()) {
        return new Result(List.of(), refused, broken);
      }
      compilation = javac(left, savings, options, declarations);
    }
    return new Result(load(left, declarations, classFiles(compilation)), refused, broken);
  }

  private static Compilation javac(
      List<PipelineText> texts, Set<Saving> savings, List<String> options, Map<String, Declaration> declarations) {
    List<JavaFileObject> files = texts.stream()
        .map(text -> JavaFileObjects.forSourceString(text.qualifiedName(), text.source()))
        .toList();
    return Compiler.javac()
        .withProcessors(CapturingProcessor.showing(d -> declarations.put(d.typeName(), d), savings))
        .withOptions(options)
        .compile(files);
  }

  /** Errors by the type in whose file, or in whose generated class's, they stand. */
  private static Map<PipelineText, String> errors(Compilation compilation, List<PipelineText> texts, String suffix) {
    Map<String, PipelineText> files =
        texts.stream().collect(Collectors.toMap(text -> text.name() + suffix + ".java", text -> text));
    Map<PipelineText, String> errors = new LinkedHashMap<>();
    compilation.errors().stream().filter(error -> error.getSource() != null).forEach(error -> {
      String path = error.getSource().getName();
      PipelineText culprit = files.get(path.substring(path.lastIndexOf('/') + 1));
      if (culprit != null) {
        errors.merge(culprit, error.getMessage(Locale.ROOT), (a, b) -> a + "\n" + b);
      }
    });
    return errors;
  }

  private static Map<String, byte[]> classFiles(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
        .collect(Collectors.toMap(PipelineCompiler::binaryName, PipelineCompiler::bytes, (a, b) -> a, TreeMap::new));
  }

  private static String binaryName(JavaFileObject file) {
    String path = file.getName();
    int start = path.indexOf(PipelineText.PACKAGE + "/");
    return path.substring(start, path.length() - ".class".length()).replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CompiledPipeline> load(
      List<PipelineText> texts, Map<String, Declaration> declarations, Map<String, byte[]> files) {
    ClassLoader loader = new MemoryClassLoader(files);
    List<CompiledPipeline> pipelines = new ArrayList<>();
    for (PipelineText text : texts) {
      Declaration declaration = declarations.get(text.name());
      String name = declaration.augmenter().qualified();
      Set<String> own =
          files.keySet().stream().filter(f -> f.equals(name) || f.startsWith(name + "$")).collect(Collectors.toSet());
      Map<String, byte[]> ownFiles = new TreeMap<>(files);
      ownFiles.keySet().retainAll(own);
      try {
        pipelines.add(new CompiledPipeline(text, declaration, loader.loadClass(name), ownFiles));
      } catch (ClassNotFoundException e) {
        throw new AssertionError("nothing was generated for " + text, e);
      }
    }
    return pipelines;
  }
}
