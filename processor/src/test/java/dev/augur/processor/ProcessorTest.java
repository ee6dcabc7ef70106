package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.augur.processor.model.Declaration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor as part of a compilation: several types, options, what it writes, its own failures. */
class ProcessorTest {
  private static final String TRAIN =
      """
      import dev.augur.annotation.*;
      @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
      @HorizontalFlip
      interface Train {}
      """;

  @Test
  void writesOneClassForEachPipelineNextToIt() {
    Javac.Outcome outcome = Javac.compile(Javac.VECTOR, List.of(
        Javac.file("a.Outer", """
            package a;
            import dev.augur.annotation.*;
            public interface Outer {
              @Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8))
              @HorizontalFlip
              interface Inner {}
            }
            """),
        Javac.file("Example", TRAIN)));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.compilation().generatedSourceFiles())
        .extracting(JavaFileObject::getName)
        .containsExactlyInAnyOrder("/SOURCE_OUTPUT/a/Outer_InnerAugmenter.java", "/SOURCE_OUTPUT/TrainAugmenter.java");
  }

  @Test
  void oneTypesErrorsKeepNothingFromAnother() {
    Javac.Outcome outcome = Javac.compile(TRAIN + """
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        @Rotate(degrees = 400) @Brightness(p = 2)
        interface Broken {}
        @VerticalFlip
        interface Forgotten {}
        """);
    assertThat(outcome.errors()).hasSize(3);
    assertThat(outcome.errors().get(0)).startsWith("6:19 [OutOfRange] @Rotate on Broken: ");
    assertThat(outcome.errors().get(1)).startsWith("6:40 [ProbabilityRange] @Brightness on Broken: ");
    assertThat(outcome.errors().get(2)).startsWith("8:1 [OperationWithoutPipeline] @VerticalFlip on Forgotten: ");
    assertThat(outcome.generator().declarations).extracting(Declaration::typeName).containsExactly("Train");
  }

  @Test
  void mistakesOfEveryKindShowInOneRun() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        @Pipeline(height = 48, width = 32, source = @Source(height = 32, width = 32, channels = 1))
        interface Train {
          @Rotate(degrees = {30, 10}, fill = 300) void geometry();
          @Normalize(mean = 0.5, std = 0.5) @Hue(turns = 0.1, p = 0) void colour();
        }
        """);
    assertThat(outcome.errors()).extracting(ProcessorTest::lineAndId).containsExactly(
        "4 ReversedBounds", "4 PixelValueRange", "5 NeverActs", "2 OutputSizeDiffers", "5 ColourNeeded",
        "5 PixelRangeNeeded");
  }

  @Test
  void alphaWeighsOnlyWhileTransparentPixelsHaveZero() {
    String pipeline = """
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 48, width = 32, channels = 4))
        %s
        @Resize
        interface Train {}
        """;
    assertThat(Javac.compile(pipeline.formatted("@Rescale(scale = 1 / 127.5, offset = -1)")).errors()).singleElement()
        .satisfies(error -> assertThat(error).contains(
            "[PixelRangeNeeded] @Resize on Train: it weighs colours by alpha from 0 to the maximum, but @Rescale before it"
                + " has shifted alpha; move it before @Rescale."));
    assertThat(Javac.compile(pipeline.formatted("@Rescale(scale = 1 / 255.0)")).errors()).isEmpty();
    assertThat(Javac.compile(pipeline.formatted("@Normalize")).errors()).isEmpty();
    assertThat(Javac.compile(pipeline.formatted("@Normalize(mean = {0, 0, 0, 0.5}, std = 1)")).errors()).hasSize(1);
  }

  @Test
  void usingTheAnnotationsGivesNoWarning() {
    Javac.Outcome outcome = Javac.compile(
        List.of("--release", "25", "-Werror", "-Xlint:all", "-Aaugur.backend=scalar"),
        List.of(Javac.file("Example", TRAIN)));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.compilation().warnings()).isEmpty();
    Javac.Outcome vector = Javac.compile(
        List.of("--release", "25", "-Werror", "-Xlint:all,-incubating", "--add-modules", "jdk.incubator.vector"),
        List.of(Javac.file("Example", TRAIN)));
    assertThat(vector.errors()).isEmpty();
    assertThat(vector.generator().declarations).hasSize(1);
  }

  @Test
  void explainsOnlyWhenAsked() {
    List<JavaFileObject> files = List.of(Javac.file("Example", TRAIN));
    assertThat(Javac.compile(Javac.VECTOR, files).compilation().notes()).isEmpty();
    List<String> options = List.of("-Aaugur.explain=true", "-Aaugur.backend=scalar");
    assertThat(Javac.compile(options, files).compilation().notes()).singleElement()
        .satisfies(note -> assertThat(note.getMessage(Locale.ROOT)).isEqualTo("plan of Train, backend SCALAR"));
  }

  @Test
  void optionsWithoutAValueAreNoFailure() {
    List<JavaFileObject> files = List.of(Javac.file("Example", TRAIN));
    assertThat(Javac.compile(List.of("-Aaugur.explain", "-Aaugur.backend=scalar"), files).compilation().notes())
        .hasSize(1);
    for (String option : List.of("-Aaugur.backend", "-Aaugur.backend=")) {
      assertThat(Javac.compile(List.of(option), files).compilation().errors()).first()
          .satisfies(error -> assertThat(error.getMessage(Locale.ROOT)).isEqualTo(
              "[UnknownOption] -Aaugur.backend has no value; write -Aaugur.backend=auto or -Aaugur.backend=scalar."));
    }
  }

  /** Java 8 knows no modules to look for. */
  @ParameterizedTest
  @ValueSource(ints = {8, 11, 24})
  void anOldReleaseIsTheOnlyProblem(int release) {
    Javac.Outcome outcome = Javac.compile(
        List.of("--release", Integer.toString(release)), List.of(Javac.file("Example", TRAIN)));
    assertThat(outcome.errors()).containsExactly("2:1 [ReleaseTooOld] @Pipeline on Train: its generated class needs"
        + " Java 25, but this compilation is for Java " + release + "; pass --release 25 to javac.");
  }

  @Test
  void theMissingModuleIsReportedOnce() {
    Javac.Outcome outcome =
        Javac.compile(List.of(), List.of(Javac.file("Example", TRAIN + TRAIN.replaceAll("import.*\n", "")
            .replace("Train", "Other"))));
    assertThat(outcome.errors()).hasSize(1);
    assertThat(outcome.generator().declarations).isEmpty();
  }

  @Test
  void twoPipelinesCannotShareAName() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        interface Outer {
          @Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8)) @HorizontalFlip
          interface Inner {}
        }
        @Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8)) @HorizontalFlip
        interface Outer_Inner {}
        """);
    assertThat(outcome.errors()).containsExactly(
        "7:1 [GeneratedNameTaken] @Pipeline on Outer_Inner: the generated class would be called Outer_InnerAugmenter,"
            + " which Outer.Inner gives its class too; rename one of the two.");
  }

  /** As {@code javac -s generated} leaves it, when that folder is among the sources of the next compilation. */
  @Test
  void whatAugurGeneratedEarlierIsNoSource() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        @Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8)) @HorizontalFlip
        interface Train {}
        @javax.annotation.processing.Generated("dev.augur.processor.AugurProcessor")
        final class TrainAugmenter {}
        """);
    assertThat(outcome.errors()).containsExactly(
        "3:1 [GeneratedNameTaken] @Pipeline on Train: the generated class would be called TrainAugmenter, but the sources"
            + " hold the one that Augur generated earlier; take it, or the folder of generated sources, out of the files"
            + " to compile.");
  }

  /** No annotation processor sees them; README's limits say so. */
  @Test
  void typesWithinMethodsAreNotSeen() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        class Example {
          void local() {
            @Pipeline(height = 8, width = 8) @Rotate(degrees = 400)
            interface Local {}
          }
          Object anonymous = new Object() {
            @Rotate(degrees = 400) void stage() {}
            @Rotate(degrees = 400) class Inner {}
          };
        }
        """);
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.generator().declarations).isEmpty();
  }

  @Test
  void ourOwnFailuresAskForAReport() {
    AugmenterGenerator broken = (declaration, backend) -> {
      throw new IllegalStateException("no plan for " + declaration.typeName());
    };
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new AugurProcessor(TestCatalogue.BINDINGS, broken))
            .withOptions(Javac.VECTOR.toArray())
            .compile(Javac.file("Example", TRAIN));
    assertThat(compilation.errors()).singleElement().satisfies(error -> {
      assertThat(error.getLineNumber()).isEqualTo(4);
      assertThat(error.getMessage(Locale.ROOT))
          .startsWith("[InternalFailure] Train: the processor failed where it should not; please report this")
          .contains("no plan for Train", "at ");
    });
  }

  @Test
  void anOperationWithoutARecordIsOurFailureToo() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new AugurProcessor(Map.of(), new RecordingGenerator()))
            .withOptions(Javac.VECTOR.toArray())
            .compile(Javac.file("Example", TRAIN));
    assertThat(compilation.errors()).singleElement().satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
        .contains("[InternalFailure]", "the catalogue has no operation for @HorizontalFlip"));
  }

  @Test
  void isDeclaredIsolatingToGradle() throws IOException {
    try (var entry = AugurProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(entry.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(AugurProcessor.class.getName() + ",isolating");
    }
  }

  private static String lineAndId(String error) {
    return error.replaceAll("(?s)^(\\d+):\\d+ \\[(\\w+)].*", "$1 $2");
  }
}
