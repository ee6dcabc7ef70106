package dev.augur.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of any length compile, and keep their characters. */
class LongTextTest {

  @Test
  void shortTextsAreLiterals() {
    assertThat(LongText.of("a\nb")).hasToString("\"a\\n\"\n    + \"b\"");
  }

  /** Lines, one line, and one of letters that take two characters, after one that takes one. */
  @ParameterizedTest
  @ValueSource(strings = {"a line\n", "\u8a9e", "\ud83d\ude00"})
  void longTextsCompileInParts(String repeated) {
    String text = "x" + repeated.repeat(30000);
    String expression = LongText.of(text).toString();
    TypeSpec type = TypeSpec.classBuilder("Holder")
        .addField(FieldSpec.builder(String.class, "TEXT").initializer(LongText.of(text)).build())
        .build();
    Compilation compilation = Compiler.javac()
        .compile(JavaFileObjects.forSourceString("Holder", JavaFile.builder("", type).build().toString()));
    assertThat(compilation.errors()).isEmpty();
    assertThat(literals(expression)).isEqualTo(text);
  }

  private static String literals(String expression) {
    List<String> literals = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"").matcher(expression).results()
        .map(match -> match.group(1).translateEscapes()).toList();
    return String.join("", literals);
  }
}
