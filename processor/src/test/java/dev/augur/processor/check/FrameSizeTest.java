package dev.augur.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.AnnotationSources;
import dev.augur.processor.written.Meaning;
import dev.augur.support.Requirements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler, the runtime and the annotations agree on how long a side may be. */
class FrameSizeTest {

  @Test
  void theRuntimeRefusesWhatTheCompilerRefuses() {
    assertThat(Requirements.LONGEST_SIDE).isEqualTo(FrameSize.LONGEST_SIDE);
  }

  @ParameterizedTest
  @CsvSource({"Pipeline, height", "Pipeline, width", "Source, height", "Source, width", "Resize, height",
      "LongestMaxSize, size"})
  void declaredSidesMayBeAsLong(String annotation, String member) {
    Meaning meaning = AnnotationSources.all().get(annotation).spec().members().stream()
        .filter(candidate -> candidate.name().equals(member))
        .findFirst().orElseThrow()
        .meaning();
    assertThat(((Meaning.Fixed) meaning).range().max()).isEqualTo(FrameSize.LONGEST_SIDE);
  }
}
