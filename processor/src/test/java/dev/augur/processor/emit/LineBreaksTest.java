package dev.augur.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static final String LONG = "anArgumentWithARatherLongName";

  @Test
  void shortLinesStay() {
    assertThat(LineBreaks.broken("  int a = 1;")).containsExactly("  int a = 1;");
  }

  @Test
  void linesBreakAtTheOutermostPlace() {
    assertThat(LineBreaks.broken("  value = first(" + LONG + ", " + LONG + ").second(" + LONG + ", " + LONG + ");"))
        .containsExactly("  value = first(" + LONG + ", " + LONG + ")", "      .second(" + LONG + ", " + LONG + ");");
    assertThat(LineBreaks.broken("  value = " + LONG + " < 0 ? call(" + LONG + ", 1) : call(" + LONG + ", " + LONG + ");"))
        .containsExactly(
            "  value = " + LONG + " < 0 ? call(" + LONG + ", 1)", "      : call(" + LONG + ", " + LONG + ");");
  }

  @Test
  void argumentsFillTheirLines() {
    assertThat(LineBreaks.broken("  call(" + (LONG + ", ").repeat(6) + "last);"))
        .containsExactly(
            "  call(" + (LONG + ", ").repeat(2) + LONG + ",", "      " + (LONG + ", ").repeat(2) + LONG + ", last);");
  }

  @Test
  void textsAndCommentsStayWhole() {
    String text = "  call(\"" + "a, b ? c : d \\\" ".repeat(10) + "\");";
    assertThat(String.join("", LineBreaks.broken(text))).contains("a, b ? c : d \\\" a, b ? c");
    String comment = "  // " + "a, b ? c : d ".repeat(12);
    assertThat(LineBreaks.broken(comment)).containsExactly(comment);
    String javadoc = "   * " + "a, b ? c : d ".repeat(12);
    assertThat(LineBreaks.broken(javadoc)).containsExactly(javadoc);
  }
}
