package dev.augur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.DrawSchema;
import dev.augur.support.GeneratedAugmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneMoreTest {
  @ParameterizedTest
  @EnumSource(OneMore.class)
  void nothingElseDiffers(OneMore pair) {
    GeneratedAugmenter base = pair.workload().generated();
    List<String> with = operations(pair.more());
    assertThat(with.remove(pair.operation())).isTrue();
    assertThat(with).isEqualTo(operations(base));
    assertThat(pair.more().output()).isEqualTo(base.output());
    assertThat(passes(pair.more())).isEqualTo(passes(base));
  }

  private static List<String> operations(GeneratedAugmenter augmenter) {
    return new ArrayList<>(augmenter.draws().operations().stream().map(DrawSchema.Operation::path).toList());
  }

  private static long passes(GeneratedAugmenter augmenter) {
    return augmenter.plan().lines().filter(line -> line.startsWith("pass ")).count();
  }
}
