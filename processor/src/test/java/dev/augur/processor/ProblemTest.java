package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.HorizontalFlip;
import dev.augur.annotation.Normalize;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants of the mistakes on {@code docs/errors}' pages, each with its caret's column. */
public class ProblemTest {
  private static final String SETTINGS = "height = 32, width = 32, source = @Source(height = 32, width = 32)";

  @ParameterizedTest
  @CsvFileSource(resources = "operation-problems.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void aStackOfOneOperation(String stack, String expected) {
    assertProblem(stack, "3:" + expected, "@Pipeline(" + SETTINGS + ")\n" + stack + "\ninterface Train {}");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "pipeline-problems.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void settings(String settings, String stack, String expected) {
    boolean atSettings = expected.matches("\\d+:\\[\\w+] @(Pipeline|Source) .*");
    String text = "@Pipeline(" + settings + ")\n" + stack + "\ninterface Train {}";
    Javac.Outcome outcome = Javac.compile("import dev.augur.annotation.*;\n" + text);
    assertThat(outcome.errors()).containsExactly((atSettings ? "2:" : "3:") + expected.replaceFirst(":\\[", " ["));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "stage-problems.csv", delimiter = '|', maxCharsPerColumn = 1000)
  void stages(String stage, String expected) {
    String text = "@Pipeline(" + SETTINGS + ")\ninterface Train {\n  " + stage + "\n}";
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      interface Train<T> {}                       | 4:1 [UnsuitableType] @Pipeline on Train: a generic type
      record Train() {}                           | 4:1 [UnsuitableType] @Pipeline on Train: a record
      @interface Train {}                         | 4:2 [UnsuitableType] @Pipeline on Train: an annotation type
      class Train {}                              | 4:1 [UnsuitableType] @Pipeline on Train: a class that is not abstract
      """)
  void types(String type, String expected) {
    String text = "@Pipeline(" + SETTINGS + ")\n@HorizontalFlip\n" + type;
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).containsExactly(
        expected + " cannot carry a pipeline; write an interface, or an abstract class, that is not private and has no"
            + " type parameters.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      private interface Train {}                      | Train: a private type
      private interface Hidden { PIPELINE interface Train {} } | Hidden.Train: a type within a private one
      """)
  void privateTypes(String inner, String expected) {
    String pipeline = "@Pipeline(" + SETTINGS + ") @HorizontalFlip ";
    String type = inner.contains("PIPELINE") ? inner.replace("PIPELINE", pipeline) : pipeline + inner;
    assertThat(Javac.compile("import dev.augur.annotation.*;\nclass Example { " + type + " }").errors())
        .singleElement()
        .satisfies(error -> assertThat(error).contains("[UnsuitableType] @Pipeline on Example." + expected));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @Hue native void tone();                | 4:20 [NotAStage] @Hue on Train.tone(): a stage is an abstract method \
      without parameters that returns nothing, but this one is native; write abstract void tone();
      protected @Hue abstract int tone();     | 4:31 [NotAStage] @Hue on Train.tone(): a stage is an abstract method \
      without parameters that returns nothing, but this one returns int; write abstract void tone();
      """)
  void stagesOfAClass(String stage, String expected) {
    String text = "@Pipeline(" + SETTINGS + ")\nabstract class Train {\n  " + stage + "\n}";
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).containsExactly(expected);
  }

  /** The sign of Kelvin, the I with a dot, the i without one, and the sharp s: not capital and small letter in pairs. */
  @ParameterizedTest
  @CsvSource({"k, \u212a", "i, \u0130", "i, \u0131", "ss, \u00df"})
  void lettersWithTheSameCapitalOrSmallLetter(String one, String other) {
    String stages = "@Invert void " + one + "(); @Invert void " + other + "();";
    String text = "@Pipeline(" + SETTINGS + ")\ninterface Train { " + stages + " }";
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).singleElement().satisfies(error ->
        assertThat(error).contains(
            "[StageNamesAlike]", "for it, " + other + "/Invert, as for " + one + "/Invert, since only capitals"));
  }

  @Test
  void aStackMovesToAnAbstractMethodOfAClass() {
    String text = "@Pipeline(" + SETTINGS + ") @Invert\nabstract class Train { @Hue abstract void tone(); }";
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).singleElement().satisfies(error ->
        assertThat(error).endsWith("move the stack into a stage of its own, @Invert abstract void first();"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @Hue @interface Train {}                    | 2:1 [OperationWithoutPipeline] @Hue on Train: presets on annotation \
      types do not exist, so nothing would happen; write the operations on the pipelines that Train is meant for.
      enum Train { A; @Hue void tone() {} }       | 2:17 [OperationWithoutPipeline] @Hue on Train.tone(): Train has no \
      @Pipeline, so nothing would happen, and an enum cannot carry one; move the operations to an interface that has \
      @Pipeline(height = ..., width = ...), or remove them.
      interface Train { @Hue void tone(); }       | 2:19 [OperationWithoutPipeline] @Hue on Train.tone(): Train has no \
      @Pipeline, so nothing would happen; write @Pipeline(height = ..., width = ...) on Train, or remove the annotation.
      """)
  void typesWithoutPipeline(String type, String expected) {
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + type).errors()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @HorizontalFlip @Preset interface Train {}                               | 4:17 [NotAnOperation] @Preset on Train
      interface Train { @Hue void tone(); @HorizontalFlip @Preset void a(); }  | 4:53 [NotAnOperation] @Preset on Train.a()
      interface Train { @Hue void tone(); @Preset void a(); }                  | 4:37 [NotAnOperation] @Preset on Train.a()
      """)
  void annotationTypesFromClassFiles(String type, String expected) {
    String imports = "import dev.augur.annotation.*;\nimport dev.augur.processor.ProblemTest.*;\n";
    String on = expected.substring(expected.indexOf(" on ") + 4);
    assertThat(Javac.compile(imports + "@Pipeline(" + SETTINGS + ")\n" + type).errors()).containsExactly(
        expected + ": its own annotations, @HorizontalFlip, @Normalize, do nothing, since presets on annotation types do"
            + " not exist; write them on " + on + " itself, and remove it.");
  }

  /** Compiled without the processor, like the types below. */
  @HorizontalFlip
  @Normalize
  public @interface Preset {}

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      interface Train extends Stages { @Invert void tone(); } \
        | stages geometry(), which are not inherited; write them in Train with their operations, or remove the supertype.
      abstract class Train implements Stages, Cloneable { @Invert abstract void tone(); } \
        | stages geometry(), which are not inherited; write them in Train with their operations, or remove the supertype.
      @Invert interface Train extends Between {} \
        | stages geometry(), which are not inherited; write them in Train with their operations, or remove the supertype.
      @Invert interface Train extends Stack {} \
        | a stack, which is not inherited; write all operations on Train, and remove the supertype.
      interface Train extends Stages { @Invert void geometry(); } |
      """)
  void supertypesFromClassFiles(String type, String expected) {
    String text = "@Pipeline(" + SETTINGS + ")\n" + type;
    String imports = "import dev.augur.annotation.*;\nimport dev.augur.processor.ProblemTest.*;\n";
    List<String> errors = Javac.compile(imports + text).errors();
    if (expected == null) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors).singleElement().satisfies(error -> assertThat(error)
          .matches("4:\\d+ \\[InheritedStack] @Pipeline on Train: its supertype ProblemTest.S\\w+ has .*")
          .endsWith(expected));
    }
  }

  public interface Stages {
    @HorizontalFlip void geometry();
  }

  public interface Between extends Stages {}

  @HorizontalFlip
  public interface Stack {}

  private static void assertProblem(String stack, String expected, String text) {
    String name = stack.replaceAll("^(@\\w+).*", "$1");
    String where = expected.replaceFirst(":\\[(\\w+)] ", " [$1] " + name + " on Train: ");
    assertThat(Javac.compile("import dev.augur.annotation.*;\n" + text).errors()).containsExactly(where);
  }
}
