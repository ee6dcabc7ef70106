package dev.augur.processor.harness;

import dev.augur.processor.read.SpecReader;
import dev.augur.processor.written.AnnotationSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The annotation types of the language, read from their sources, comments included. */
public final class AnnotationSources {
  private static final Path FOLDER = Path.of("..", "annotations", "src", "main", "java", "dev", "augur", "annotation");

  private static final Map<String, Documented> ALL = compile();

  private AnnotationSources() {}

  /**
   * An annotation type with its comments.
   *
   * @param spec what it says about itself
   * @param comment its Javadoc
   * @param members its members' Javadoc by name
   */
  public record Documented(AnnotationSpec spec, String comment, Map<String, String> members) {

    /** The first sentence of its Javadoc. */
    public String sentence() {
      String text = comment.strip().replaceAll("\\s+", " ");
      int end = text.indexOf(". ");
      return end < 0 ? text : text.substring(0, end + 1);
    }
  }

  /** All annotation types that a user writes, by simple name. */
  public static Map<String, Documented> all() {
    return ALL;
  }

  /** Those that are operations. */
  public static Map<String, AnnotationSpec> operations() {
    return ALL.values().stream()
        .map(Documented::spec)
        .filter(AnnotationSpec::isOperation)
        .collect(Collectors.toMap(AnnotationSpec::name, Function.identity()));
  }

  private static Map<String, Documented> compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      List<Path> files = new ArrayList<>(files(FOLDER));
      files.addAll(files(FOLDER.resolve("meta")));
      Collector collector = new Collector();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, null, List.of("-proc:only"), null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(collector));
      if (!task.call()) {
        throw new IllegalStateException("the annotations do not compile");
      }
      return Collections.unmodifiableMap(collector.found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SupportedAnnotationTypes("*")
  private static final class Collector extends AbstractProcessor {
    final Map<String, Documented> found = new LinkedHashMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        boolean meta = type.getQualifiedName().toString().contains(".meta.");
        if (type.getKind() == ElementKind.ANNOTATION_TYPE && !meta) {
          found.put(type.getSimpleName().toString(), documented(type));
        }
      }
      return false;
    }

    private Documented documented(TypeElement type) {
      Map<String, String> members = new LinkedHashMap<>();
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        members.put(method.getSimpleName().toString(), comment(method));
      }
      return new Documented(new SpecReader(processingEnv.getElementUtils()).read(type), comment(type), members);
    }

    private String comment(Element element) {
      String comment = processingEnv.getElementUtils().getDocComment(element);
      return comment == null ? "" : comment;
    }
  }
}
