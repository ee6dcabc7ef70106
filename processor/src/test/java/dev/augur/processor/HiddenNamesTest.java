package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Types next to a pipeline may be called like any type that the generated class names. */
class HiddenNamesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @ParameterizedTest
  @ValueSource(strings = {"", "golden"})
  void everyTypeThatGeneratedCodeNamesMayHaveANamesake(String home) throws IOException {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      for (Path golden : cases.toList()) {
        String input = Files.readString(golden.resolve("Input.java"));
        TreeSet<String> names = capitalised(Files.readString(golden.resolve("Expected.java")));
        names.removeAll(capitalised(input));
        names.remove("InputAugmenter");
        assertThat(names).contains("Math", "Override", "String", "Float", "Image", "Worker", "FloatVector", "Builder");
        List<JavaFileObject> files = new ArrayList<>(List.of(file(home, "Input", input.replace("package golden;", ""))));
        names.forEach(name -> files.add(file(home, name, "final class " + name + " {}")));
        assertThat(compile(files).errors()).as(golden + " in package '" + home + "'").isEmpty();
      }
    }
  }

  @Test
  void importsOnlyWhatIsHidden() throws IOException {
    String input = Files.readString(GOLDEN.resolve("cifar/Input.java"));
    String expected = Files.readString(GOLDEN.resolve("cifar/Expected.java"));
    Compilation compilation = compile(List.of(Javac.file("golden.Input", input),
        Javac.file("golden.Math", "package golden; final class Math {}"),
        Javac.file("golden.Object", "package golden; final class Object {}"),
        Javac.file("golden.Mix", "package golden; final class Mix {}")));
    assertThat(compilation.generatedSourceFiles()).singleElement().satisfies(file -> {
      assertThat(file.getCharContent(false).toString())
          .isEqualTo(expected.replaceFirst("(?m)^import java\\.", "import java.lang.Math;\n$0"));
    });
  }

  /** Every word that could be a type's name, in comments too. */
  private static TreeSet<String> capitalised(String source) {
    return Pattern.compile("\\b[A-Z]\\w*[a-z]\\w*").matcher(source).results().map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JavaFileObject file(String home, String name, String text) {
    return home.isEmpty() ? Javac.file(name, text) : Javac.file(home + "." + name, "package " + home + ";\n" + text);
  }

  private static Compilation compile(List<JavaFileObject> files) {
    return Compiler.javac().withProcessors(new AugurProcessor()).withOptions(Javac.VECTOR.toArray()).compile(files);
  }
}
