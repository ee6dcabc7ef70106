package dev.augur.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {
  @ParameterizedTest
  @EnumSource(Workload.class)
  void theEnginesAgreeOnWhatIsTimed(Workload workload) {
    assertThatCode(() -> Verification.verify(workload, workload.generated())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Workload.class)
  void theyAgreeWithAnyNumberOfOperations(Workload workload) {
    for (int acting = 0; acting <= workload.optional().size(); acting++) {
      int count = acting;
      assertThatCode(() -> Verification.verify(workload, workload.acting(count))).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Engine.class, names = {"COPY", "COPY_CACHED"})
  void copiesHaveNoWorker(Engine engine) {
    assertThatThrownBy(() -> engine.worker(Workload.CIFAR, Workload.CIFAR.generated()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("does not augment");
  }
}
