package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.Worker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class that was generated for another runtime says so when it is made, before it can compute anything. */
class GeneratedAugmenterTest {

  @ParameterizedTest
  @ValueSource(ints = {GeneratedAugmenter.SUPPORT_VERSION - 1, GeneratedAugmenter.SUPPORT_VERSION + 1})
  void anotherSupportVersionIsRefused(int version) {
    assertThatThrownBy(() -> new Generated(version)).isInstanceOf(IllegalStateException.class).hasMessage(
        Generated.class.getName() + " was generated for support version " + version + ", the runtime has version "
            + GeneratedAugmenter.SUPPORT_VERSION
            + "; compile it again with the processor of the same release as the runtime");
  }

  @Test
  void itsOwnVersionIsTaken() {
    assertThat(new Generated(GeneratedAugmenter.SUPPORT_VERSION)).hasToString("the plan");
  }

  /** Vector classes would fail at the first image, with an error that names none of this. */
  @Test
  void aBackendThatIsNoneIsRefused() {
    String before = System.setProperty("augur.backend", "265");
    try {
      assertThatThrownBy(() -> new Generated(GeneratedAugmenter.SUPPORT_VERSION))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the system property augur.backend is '265'; write one of auto, scalar, 128, 256, 512");
    } finally {
      if (before == null) {
        System.clearProperty("augur.backend");
      } else {
        System.setProperty("augur.backend", before);
      }
    }
  }

  private static final class Generated extends PlainAugmenter {
    Generated(int supportVersion) {
      super(supportVersion);
    }

    @Override
    public Worker worker() {
      throw new UnsupportedOperationException("not asked for");
    }
  }
}
