package dev.augur.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds methods by what javac made of them. */
final class ClassFiles {
  private ClassFiles() {}

  /** The folder of all classes that were compiled with one. */
  static Path folder(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** A class's file in its folder. */
  static Path file(Path folder, Class<?> type) {
    return folder.resolve(name(type) + ".class");
  }

  /** A class's name as in class files. */
  static String name(Class<?> type) {
    return type.getName().replace('.', '/');
  }

  /** Methods with a property, as {@code package/Type.method}, in a class file or in all of a folder. */
  static List<String> methods(Path place, Predicate<CodeAttribute> property) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(path -> path.toString().endsWith(".class"))
          .map(ClassFiles::parse)
          .flatMap(type -> type.methods().stream()
              .filter(method -> method.code().filter(code -> property.test((CodeAttribute) code)).isPresent())
              .map(method -> type.thisClass().asInternalName() + "." + method.methodName()))
          .toList();
    }
  }

  /** Whether an internal or binary class name is a vector's or a mask's. */
  static boolean isVector(String name) {
    return name.replace('/', '.').matches("jdk\\.incubator\\.vector\\.\\w*Vector(Mask)?");
  }

  private static ClassModel parse(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
