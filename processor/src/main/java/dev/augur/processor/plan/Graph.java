package dev.augur.processor.plan;

import dev.augur.processor.kernel.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Walks and rebuilds graphs of pixel maths, keeping shared nodes shared. */
public final class Graph {
  private Graph() {}

  /** The nodes that a node is computed from. */
  public static List<Expr> operands(Expr expr) {
    return switch (expr) {
      case Expr.Leaf e -> List.of();
      case Expr.Unary e -> List.of(e.operand());
      case Expr.Binary e -> List.of(e.left(), e.right());
      case Expr.Fma e -> List.of(e.a(), e.b(), e.c());
      case Expr.Clamp e -> List.of(e.value());
      case Expr.Select e -> List.of(e.left(), e.right(), e.then(), e.otherwise());
      case Expr.AmongChannels e -> List.of(e.value());
      case Expr.Named e -> List.of(e.value());
    };
  }

  /** The same node on other operands. */
  static Expr with(Expr expr, UnaryOperator<Expr> of) {
    return switch (expr) {
      case Expr.Leaf e -> e;
      case Expr.Unary e -> new Expr.Unary(e.operator(), of.apply(e.operand()));
      case Expr.Binary e -> new Expr.Binary(e.operator(), of.apply(e.left()), of.apply(e.right()));
      case Expr.Fma e -> new Expr.Fma(of.apply(e.a()), of.apply(e.b()), of.apply(e.c()));
      case Expr.Clamp e -> new Expr.Clamp(of.apply(e.value()), e.maximum(), e.ends());
      case Expr.Select e -> new Expr.Select(
          e.comparison(), of.apply(e.left()), of.apply(e.right()), of.apply(e.then()), of.apply(e.otherwise()));
      case Expr.AmongChannels e -> new Expr.AmongChannels(of.apply(e.value()));
      case Expr.Named e -> new Expr.Named(e.name(), of.apply(e.value()));
    };
  }

  /** Rebuilds a graph bottom up; the memo carries sharing over several roots. */
  static Expr rewrite(Expr expr, UnaryOperator<Expr> rule, Map<Expr, Expr> memo) {
    Expr known = memo.get(expr);
    if (known != null) {
      return known;
    }
    Expr rebuilt = expr instanceof Expr.Leaf ? expr : with(expr, operand -> rewrite(operand, rule, memo));
    Expr result = rule.apply(rebuilt);
    memo.put(expr, result);
    return result;
  }

  /** What the graph is computed from, each leaf once, in the order in which a walk meets them. */
  public static Set<Expr.Leaf> leaves(List<Expr> roots) {
    return nodes(roots).stream()
        .filter(Expr.Leaf.class::isInstance)
        .map(Expr.Leaf.class::cast)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** How many vector calls the graph takes, each shared node once. */
  static int calls(List<Expr> roots) {
    return nodes(roots).stream().mapToInt(Graph::ownCalls).sum();
  }

  private static int ownCalls(Expr expr) {
    return switch (expr) {
      case Expr.Given e -> 1;
      case Expr.Unary e -> 1;
      case Expr.Binary e -> 1;
      case Expr.Fma e -> 1;
      case Expr.Clamp e -> e.ends() == Expr.Clamp.Ends.BOTH ? 4 : 3;
      case Expr.Select e -> 2;
      case Expr.AmongChannels e -> 0;
      case Expr.Named e -> 0;
      case Expr.Input e -> 0;
      case Expr.Number e -> 0;
      case Expr.Whole e -> 0;
      case Expr.Coefficient e -> 0;
    };
  }

  /** All nodes, a shared one once, in the order in which a walk meets them. */
  private static List<Expr> nodes(List<Expr> roots) {
    List<Expr> nodes = new ArrayList<>();
    Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> collect(root, nodes, seen));
    return nodes;
  }

  private static void collect(Expr expr, List<Expr> nodes, Set<Expr> seen) {
    if (seen.add(expr)) {
      nodes.add(expr);
      operands(expr).forEach(operand -> collect(operand, nodes, seen));
    }
  }
}
