package dev.augur.processor.plan;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.number;
import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Expr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What walks over graphs find, and that they visit a shared node once. */
class GraphTest {
  @Test
  void leavesComeOnceInTheOrderOfAWalk() {
    Expr first = mul(input(1), number(2));
    Expr second = add(first, mul(input(0), number(2)));
    assertThat(List.<Expr>copyOf(Graph.leaves(List.of(first, second)))).containsExactly(input(1), number(2), input(0));
  }

  /** As many paths as 2 to the 60th lead to the only leaf; one by one, they would never end. */
  @Test
  void sharedNodesAreVisitedOnce() {
    Expr shared = input(0);
    for (int i = 0; i < 60; i++) {
      shared = add(shared, shared);
    }
    assertThat(List.<Expr>copyOf(Graph.leaves(List.of(shared)))).containsExactly(input(0));
    assertThat(Graph.calls(List.of(shared, shared))).isEqualTo(60);
  }
}
