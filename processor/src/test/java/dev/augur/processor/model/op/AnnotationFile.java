package dev.augur.processor.model.op;

import dev.augur.annotation.Border;
import dev.augur.annotation.meta.AugmentationOperation;
import dev.augur.annotation.meta.Chance;
import dev.augur.annotation.meta.Drawn;
import dev.augur.annotation.meta.DrawnInPixels;
import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An operation's annotation as its class file tells it; class retention hides most of it from reflection.
 *
 * @param name the simple name
 * @param members in declared order
 */
record AnnotationFile(String name, Map<String, Member> members) {

  /**
   * A member.
   *
   * @param type its descriptor
   * @param standard its default, absent where it must be written
   * @param metas its meta-annotations by simple name, each with the numbers and words written in it
   */
  record Member(ClassDesc type, Optional<Object> standard, Map<String, Map<String, Object>> metas) {

    boolean isDrawn() {
      return metas.containsKey(Drawn.class.getSimpleName());
    }

    boolean isChance() {
      return metas.containsKey(Chance.class.getSimpleName());
    }

    Map<String, Object> drawn(boolean inPixels) {
      return metas.get((inPixels ? DrawnInPixels.class : Drawn.class).getSimpleName());
    }
  }

  /** Every operation of the annotations module, by name. */
  static Map<String, AnnotationFile> all() {
    try {
      Path place = Path.of(Border.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return in(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the annotations module cannot be read", e);
    }
  }

  private static Map<String, AnnotationFile> in(Path root) throws IOException {
    Map<String, AnnotationFile> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("dev/augur/annotation"))) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
        ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
        if (metas(model).containsKey(AugmentationOperation.class.getSimpleName())) {
          AnnotationFile annotation = read(model);
          found.put(annotation.name(), annotation);
        }
      }
    }
    return found;
  }

  private static AnnotationFile read(ClassModel model) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (MethodModel method : model.methods()) {
      members.put(
          method.methodName().stringValue(),
          new Member(
              method.methodTypeSymbol().returnType(),
              method.findAttribute(Attributes.annotationDefault()).map(attribute -> value(attribute.defaultValue())),
              metas(method)));
    }
    return new AnnotationFile(model.thisClass().asSymbol().displayName(), members);
  }

  private static Map<String, Map<String, Object>> metas(AttributedElement element) {
    Map<String, Map<String, Object>> metas = new TreeMap<>();
    element.findAttribute(Attributes.runtimeInvisibleAnnotations()).ifPresent(attribute -> {
      for (Annotation annotation : attribute.annotations()) {
        metas.put(annotation.classSymbol().displayName(), values(annotation));
      }
    });
    return metas;
  }

  private static Map<String, Object> values(Annotation annotation) {
    Map<String, Object> values = new TreeMap<>();
    for (AnnotationElement element : annotation.elements()) {
      values.put(element.name().stringValue(), value(element.value()));
    }
    return values;
  }

  private static Object value(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfConstant constant -> constant.resolvedValue();
      case AnnotationValue.OfEnum constant -> constant.constantName().stringValue();
      case AnnotationValue.OfArray array -> List.copyOf(array.values().stream().map(AnnotationFile::value).toList());
      default -> throw new IllegalArgumentException("an unexpected kind of value: " + value);
    };
  }
}
