package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is generated for a long pipeline is long, but not deeply nested: javac's stack bounds the depth. */
class LongPipelineTest {

  @Test
  void compilesWithMoreThanAThousandDrawnNumbers() {
    String stages = IntStream.range(0, 120).mapToObj(i -> "@Perspective void bend" + i + "();")
        .collect(Collectors.joining("\n"));
    PipelineText text = new PipelineText(
        "Bent", "@Pipeline(height = 8, width = 8, source = @Source(height = 8, width = 8))", stages);
    assertThat(PipelineCompiler.compile(text).create().draws().slots()).isEqualTo(120 * 10);
  }
}
