package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.Kernel;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.kernel.ScalarEvaluator;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.OutputScale;
import dev.augur.processor.model.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What interval analysis is told of a coefficient holds for all that a builder may ask for. */
class CoefficientBoundsTest {
  static Stream<String> pixelOperations() {
    return NeutralityTest.pixelOperations().filter(name -> !name.equals("Sharpen"));
  }

  @ParameterizedTest
  @MethodSource("pixelOperations")
  void holdOverTheWholeAllowedRange(String name) {
    for (double maximum : List.of(1.0, 255.0, 65535.0, 0.7)) {
      Settings settings = LoweredOperation.settings(3, maximum);
      LoweredOperation lowered = LoweredOperation.of(name, settings, Annotations.allowed(name));
      assertThat(check(lowered, maximum)).isPositive();
    }
  }

  @Test
  void holdForNoiseAfterNegativeScales() {
    Settings settings = LoweredOperation.settings(3, 255);
    OutputScale scale = OutputScale.identity(3).then(0, -0.5, 3).then(1, 1 / 255.0, 0);
    LoweredOperation lowered = LoweredOperation.of(
        LoweredOperation.operation("GaussNoise", settings, Map.of("sigma", List.of(0.0, 1.0))),
        settings, Frame.UNKNOWN, scale);
    assertThat(check(lowered, 255)).isEqualTo(3);
  }

  private static int check(LoweredOperation lowered, double maximum) {
    SplittableRandom random = new SplittableRandom(11);
    List<Expr.Coefficient> coefficients = coefficients(lowered);
    for (int i = 0; i < 2000; i++) {
      Map<String, Double> drawn = new HashMap<>(lowered.draw(random, 32, 40));
      if (i < 2) {
        atEnds(lowered, drawn, i == 0);
      }
      double measured = i % 3 == 0 ? 0 : i % 3 == 1 ? maximum : random.nextDouble() * maximum;
      ScalarEvaluator scalars = new ScalarEvaluator(drawn, 32, 40, measured);
      for (Expr.Coefficient coefficient : coefficients) {
        assertThat((float) scalars.evaluate(coefficient.value()))
            .as("%s with %s", coefficient.name(), drawn)
            .isBetween((float) coefficient.min(), (float) coefficient.max());
      }
    }
    return coefficients.size();
  }

  private static void atEnds(LoweredOperation lowered, Map<String, Double> drawn, boolean low) {
    lowered.drawings().forEach(drawing -> {
      if (drawing instanceof Scalar.Drawing.Uniform uniform) {
        drawn.put(uniform.name(), low ? uniform.parameter().min() : uniform.parameter().max());
      }
    });
  }

  private static List<Expr.Coefficient> coefficients(LoweredOperation lowered) {
    List<Expr.Coefficient> found = new ArrayList<>();
    for (Kernel kernel : lowered.kernels()) {
      if (kernel instanceof Kernel.Pointwise pointwise) {
        Map<String, Expr.Coefficient> named = new LinkedHashMap<>();
        pointwise.outputs().forEach(output -> collect(output, named));
        found.addAll(named.values());
      }
    }
    return found;
  }

  private static void collect(Expr expr, Map<String, Expr.Coefficient> into) {
    switch (expr) {
      case Expr.Coefficient e -> assertThat(into.merge(e.name(), e, (a, b) -> a == b ? a : null))
          .as("%s names two coefficients of one kernel", e.name()).isNotNull();
      case Expr.Unary e -> collect(e.operand(), into);
      case Expr.Binary e -> {
        collect(e.left(), into);
        collect(e.right(), into);
      }
      case Expr.Fma e -> List.of(e.a(), e.b(), e.c()).forEach(operand -> collect(operand, into));
      case Expr.Clamp e -> collect(e.value(), into);
      case Expr.Select e ->
          List.of(e.left(), e.right(), e.then(), e.otherwise()).forEach(operand -> collect(operand, into));
      case Expr.AmongChannels e -> collect(e.value(), into);
      case Expr.Named e -> collect(e.value(), into);
      case Expr.Input e -> {}
      case Expr.Number e -> {}
      case Expr.Whole e -> {}
      case Expr.Given e -> {}
    }
  }
}
