package dev.augur.processor.plan;

import static dev.augur.processor.kernel.Maths.add;
import static dev.augur.processor.kernel.Maths.clamp;
import static dev.augur.processor.kernel.Maths.div;
import static dev.augur.processor.kernel.Maths.fma;
import static dev.augur.processor.kernel.Maths.greater;
import static dev.augur.processor.kernel.Maths.ifLess;
import static dev.augur.processor.kernel.Maths.input;
import static dev.augur.processor.kernel.Maths.mul;
import static dev.augur.processor.kernel.Maths.named;
import static dev.augur.processor.kernel.Maths.number;
import static dev.augur.processor.kernel.Maths.sqrt;
import static dev.augur.processor.kernel.Maths.sub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.processor.kernel.Expr;
import dev.augur.processor.kernel.ExprEvaluator;
import dev.augur.processor.kernel.Scalar;
import dev.augur.processor.plan.Intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is computed lies within the bounds that are computed for it. */
class IntervalsTest {
  private static final List<Interval> INPUTS =
      List.of(new Interval(0, 255), new Interval(-20, 300.5), new Interval(3, 3.25));
  private static final int GRAPHS = 200;
  private static final int NODES = 20;
  private static final int PIXELS = 50;

  /** Beyond this a step or two could leave the floats; no pixel maths goes there. */
  private static final double LARGE = 1e18;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void holdEveryValue(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int bounded = 0;
    for (int i = 0; i < GRAPHS; i++) {
      List<Expr> nodes = graph(random);
      Intervals intervals = new Intervals(INPUTS);
      ExprEvaluator evaluator = new ExprEvaluator(nodes);
      for (int pixel = 0; pixel < PIXELS; pixel++) {
        float[] values = evaluator.evaluate(new RandomPixel(random));
        for (int n = 0; n < values.length; n++) {
          Interval bounds = intervals.of(nodes.get(n));
          if (bounds.within(-LARGE, LARGE)) {
            bounded++;
            assertThat((double) values[n])
                .as("node %s of graph %s of seed %s: %s", n, i, seed, nodes.get(n))
                .isBetween(bounds.min(), bounds.max());
          }
        }
      }
    }
    assertThat(bounded).as("values with bounds").isGreaterThan(GRAPHS * PIXELS * NODES / 2);
  }

  /** Nodes of which each is computed from earlier ones, at first inputs, a number and coefficients. */
  private static List<Expr> graph(SplittableRandom random) {
    List<Expr> nodes = new ArrayList<>(List.of(input(0), input(1), input(2), number(random.nextInt(-3, 4))));
    nodes.add(coefficient(0, random.nextInt(1, 4), 1));
    nodes.add(coefficient(-random.nextDouble(), random.nextDouble(), 3));
    for (int i = 0; i < NODES; i++) {
      nodes.add(node(random, nodes));
    }
    return nodes;
  }

  private static Expr coefficient(double min, double max, double neutral) {
    return new Expr.Coefficient("c" + min, Scalar.of(0), (float) neutral, min, max);
  }

  private static Expr node(SplittableRandom random, List<Expr> nodes) {
    Expr a = nodes.get(random.nextInt(nodes.size()));
    Expr b = nodes.get(random.nextInt(nodes.size()));
    Expr c = nodes.get(random.nextInt(nodes.size()));
    return switch (random.nextInt(13)) {
      case 0, 1 -> add(a, b);
      case 2, 3 -> sub(a, b);
      case 4 -> mul(a, b);
      case 5, 6 -> fma(a, b, c);
      case 7 -> clamp(a, 255);
      case 8 -> ifLess(a, b, c, a);
      case 9 -> new Expr.AmongChannels(ifLess(a, b, input(random.nextInt(3)), input(random.nextInt(3))));
      case 10 -> div(a, b);
      case 11 -> greater(sqrt(a), b);
      default -> named("it", a);
    };
  }

  /** Inputs and coefficients within their bounds, often at an end; coefficients neutral at times. */
  private record RandomPixel(SplittableRandom random, float[] inputs) implements ExprEvaluator.Pixel {
    RandomPixel(SplittableRandom random) {
      this(random, new float[INPUTS.size()]);
      for (int c = 0; c < inputs.length; c++) {
        inputs[c] = within(INPUTS.get(c).min(), INPUTS.get(c).max());
      }
    }

    private float within(double min, double max) {
      return (float) switch (random.nextInt(4)) {
        case 0 -> min;
        case 1 -> max;
        default -> random.nextDouble(min, max);
      };
    }

    @Override
    public float input(int channel) {
      return inputs[channel];
    }

    @Override
    public float coefficient(Expr.Coefficient coefficient) {
      return random.nextInt(4) == 0 ? coefficient.neutral() : within(coefficient.min(), coefficient.max());
    }

    @Override
    public int given(Expr.Source source, int channel) {
      throw new IllegalArgumentException("nothing asks for " + source);
    }
  }

  @Test
  void areNoWiderThanRoundingNeeds() {
    Interval brighter = new Intervals(INPUTS).of(mul(input(0), coefficient(0.5, 2, 1)));
    assertThat(brighter.within(0, 510.001)).isTrue();
    assertThat(brighter.within(0, 510)).isFalse();
    Interval mirrored = new Intervals(INPUTS).of(sub(number(255), input(1)));
    assertThat(mirrored.within(-45.501, 275.001)).isTrue();
    assertThat(mirrored.within(-45.4, 275)).isFalse();
  }
}
