package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.augur.processor.model.Declaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipelines whose parts appear in later rounds, or never. */
class RoundsTest {
  private static final String TRAIN =
      """
      import dev.augur.annotation.*;
      @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
      @HorizontalFlip
      interface Train {}
      """;

  @Test
  void aPipelineWaitsForAConstantThatAnotherProcessorGenerates() {
    String waiting = """
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        @Rotate(degrees = Limits.DEGREES)
        interface Train {}
        """;
    Javac.Outcome outcome = Javac.compile(Javac.VECTOR, List.of(Javac.file("Example", waiting)),
        new Generating("Limits", "final class Limits { static final double DEGREES = 12; private Limits() {} }"));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.generator().declarations).singleElement()
        .satisfies(train -> assertThat(train.operations().getFirst().text()).isEqualTo("@Rotate(degrees = 12)"));
  }

  /** With nothing but Augur's annotations in the sources, javac asks no processor behind one that claims them. */
  @Test
  void aProcessorBehindItMayGenerateTheConstant() {
    RecordingGenerator generator = new RecordingGenerator();
    Compilation compilation = Compiler.javac()
        .withProcessors(
            new AugurProcessor(TestCatalogue.BINDINGS, generator),
            new Generating("Limits", "final class Limits { static final double DEGREES = 12; private Limits() {} }"))
        .withOptions(Javac.VECTOR.toArray())
        .compile(Javac.file("Example", TRAIN.replace("@HorizontalFlip", "@Rotate(degrees = Limits.DEGREES)")));
    assertThat(compilation.errors()).isEmpty();
    assertThat(generator.declarations).hasSize(1);
  }

  @Test
  void whatOthersGenerateIsNotClaimed() {
    String other = "@javax.annotation.processing.Generated(\"other\") final class Other { private Other() {} }";
    List<String> options = List.of("-Xlint:processing", "-Aaugur.backend=scalar");
    Javac.Outcome alone = Javac.compile(options, List.of(Javac.file("Example", TRAIN)));
    assertThat(alone.compilation().warnings()).isEmpty();
    Javac.Outcome both = Javac.compile(options, List.of(Javac.file("Example", TRAIN)), new Generating("Other", other));
    assertThat(both.compilation().warnings()).singleElement()
        .satisfies(warning -> assertThat(warning.getMessage(Locale.ROOT)).contains("claimed", "Generated"));
  }

  @Test
  void aPipelineThatAppearsInALaterRoundIsProcessed() {
    Javac.Outcome outcome = Javac.compile(
        Javac.VECTOR, List.of(Javac.file("Seed", "final class Seed {}")), new Generating("Train", TRAIN));
    assertThat(outcome.errors()).isEmpty();
    assertThat(outcome.generator().declarations).extracting(Declaration::typeName).containsExactly("Train");
  }

  @Test
  void whatNeverAppearsIsLeftToTheCompiler() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        @Rotate(degrees = Limits.DEGREES)
        @Rotat(degrees = 3)
        interface Train {}
        """);
    assertThat(outcome.errors()).hasSize(2).allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
    assertThat(outcome.generator().declarations).isEmpty();
  }

  @Test
  void aMissingMemberAndARepeatAreLeftToTheCompiler() {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        @Pipeline(height = 32, width = 32, source = @Source(height = 32, width = 32))
        @Rotate @HorizontalFlip @HorizontalFlip
        interface Train {}
        """);
    assertThat(outcome.succeeded()).isFalse();
    assertThat(outcome.errors()).noneSatisfy(error -> assertThat(error).contains("["));
    assertThat(outcome.generator().declarations).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@Resize(size = 224)", "@Resize(224)", "@HorizontalFlip(probability = 0.5, p = 0)"})
  void usesWithUnknownMembersAreLeftToTheCompiler(String use) {
    Javac.Outcome outcome = Javac.compile("""
        import dev.augur.annotation.*;
        @Pipeline(height = 224, width = 224, source = @Source(height = 224, width = 224))
        %s
        interface Train {}
        """.formatted(use));
    assertThat(outcome.errors()).singleElement().satisfies(error -> assertThat(error).contains("cannot find symbol"));
    assertThat(outcome.generator().declarations).isEmpty();
  }

  @Test
  void anotherProcessorMayHaveTakenTheName() {
    Javac.Outcome outcome = Javac.compile(Javac.VECTOR, List.of(Javac.file("Example", TRAIN)),
        new Generating("TrainAugmenter", "final class TrainAugmenter {}"));
    assertThat(outcome.errors()).containsExactly(
        "4:1 [GeneratedNameTaken] @Pipeline on Train: the generated class would be called TrainAugmenter, but another"
            + " processor generates a type of that name; rename one of the two.");
  }

  /** Another processor, which generates one class in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class Generating extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    Generating(String name, String text) {
      this.name = name;
      this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
          file.write(text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
