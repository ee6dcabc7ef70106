package dev.augur.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineWrapTest {

  private static List<String> wrap(String text, int width) {
    return LineWrap.wrap(text, width, String::length);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(wrap("seed 42, epoch 0, index 17", 16)).containsExactly("seed 42, epoch", "0, index 17");
    assertThat(wrap("a  b \n c", 5)).containsExactly("a b c");
    assertThat(wrap("exactly fits", 12)).containsExactly("exactly fits");
    assertThat(wrap("   ", 5)).isEmpty();
  }

  @Test
  void breaksWideWordsAfterPunctuationIfThereIsAny() {
    assertThat(wrap("x colour/ColorJitter(brightness=1.08)", 22))
        .containsExactly("x", "colour/ColorJitter(", "brightness=1.08)");
    assertThat(wrap("focus/GaussianBlur(sigma=0.8533), x", 32)).as("no comma alone, no number in parts")
        .containsExactly("focus/GaussianBlur(", "sigma=0.8533), x");
    assertThat(wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    assertThat(wrap("abc", 0)).as("one character always fits").containsExactly("a", "b", "c");
    assertThat(wrap("\ud835\udd38\ud835\udd39", 1)).as("no surrogate pair is torn")
        .containsExactly("\ud835\udd38", "\ud835\udd39");
  }

  @Test
  void nothingIsLostAndEveryLineFits() {
    Random random = new Random(11);
    String letters = "abc (),=_  /.";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      int width = 1 + random.nextInt(20);
      List<String> lines = wrap(text.toString(), width);
      assertThat(lines).allSatisfy(line -> assertThat(line.length()).isBetween(1, width));
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
    }
  }
}
