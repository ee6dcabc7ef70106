package dev.augur.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.harness.CompiledPipeline;
import dev.augur.processor.harness.PipelineCompiler;
import dev.augur.processor.harness.PipelineText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stages may be called like anything in generated code. */
class StageNamesTest {

  @Test
  void ofGeneratedCodesOwnNamesCompile() {
    PipelineText text = new PipelineText("Own", "@Pipeline(height = 8, width = 8)", """

          @OneOf @Invert @HorizontalFlip void height();
          @OneOf @Invert @HorizontalFlip void width();
          @OneOf @Invert @HorizontalFlip void key();
          @OneOf @Invert @HorizontalFlip void sample();
          @OneOf @Invert @HorizontalFlip void draws();
          @OneOf @Invert @HorizontalFlip void draw();
          @Transpose @RandomResizedCrop void build();
          @Contrast void plan();
        """);
    List<CompiledPipeline> pipelines = PipelineCompiler.compile(List.of(text));
    assertThat(pipelines.getFirst().create().draws().operations()).hasSize(15);
  }
}
