package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.kernel.Expr;
import dev.augur.processor.plan.Graph;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Prints graphs of pixel maths as statements: nodes used twice, and named ones, get a local of their own. */
final class MathsPrinter {
  private final Dialect dialect;
  private final LocalNames names;
  private final Function<Expr, CodeBlock> leaves;
  private final CodeBlock.Builder statements = CodeBlock.builder();
  private final Map<Expr, Integer> uses = new IdentityHashMap<>();
  private final Map<Expr, Code> locals = new IdentityHashMap<>();

  /**
   * A printer for graphs that share locals.
   *
   * @param leaves spells inputs, coefficients and what the loop provides; each spelling is atomic
   */
  MathsPrinter(Dialect dialect, LocalNames names, Function<Expr, CodeBlock> leaves) {
    this.dialect = dialect;
    this.names = names;
    this.leaves = leaves;
  }

  /** One expression per root; the locals that they need are in {@link #statements}. */
  List<CodeBlock> print(List<Expr> roots) {
    roots.forEach(this::count);
    List<CodeBlock> results = new ArrayList<>();
    for (Expr root : roots) {
      results.add(value(root).block());
    }
    return results;
  }

  /** The statements that compute locals. */
  CodeBlock statements() {
    return statements.build();
  }

  /** Whether a node was computed into a local. */
  boolean isLocal(Expr expr) {
    return locals.containsKey(expr);
  }

  private void count(Expr expr) {
    if (uses.merge(expr, 1, Integer::sum) == 1) {
      Graph.operands(expr).forEach(this::count);
    }
  }

  private Code value(Expr expr) {
    Code local = locals.get(expr);
    if (local != null) {
      return local;
    }
    Code code = compute(expr);
    boolean named = expr instanceof Expr.Named;
    boolean leaf = Graph.operands(expr).isEmpty();
    if (leaf || !named && uses.get(expr) < 2) {
      return code;
    }
    String name = names.fresh(named ? ((Expr.Named) expr).name() : "t");
    statements.addStatement("$T $N = $L", dialect.type(expr.type()), name, code.block());
    Code reference = Code.atom("$N", name);
    locals.put(expr, reference);
    return reference;
  }

  private Code compute(Expr expr) {
    return switch (expr) {
      case Expr.Unary e -> dialect.unary(e.operator(), value(e.operand()));
      case Expr.Binary e -> dialect.binary(e.operator(), value(e.left()), value(e.right()));
      case Expr.Fma e -> dialect.fma(value(e.a()), value(e.b()), value(e.c()));
      case Expr.Clamp e -> dialect.clamp(value(e.value()), e.maximum(), e.ends());
      case Expr.Select e -> dialect.select(
          e.comparison(), value(e.left()), value(e.right()), value(e.then()), value(e.otherwise()));
      case Expr.AmongChannels e -> value(e.value());
      case Expr.Named e -> value(e.value());
      case Expr.Number e -> dialect.number(e.value());
      case Expr.Whole e -> dialect.whole(e.value());
      case Expr.Input e -> Code.atom("$L", leaves.apply(e));
      case Expr.Coefficient e -> Code.atom("$L", leaves.apply(e));
      case Expr.Given e -> Code.atom("$L", leaves.apply(e));
    };
  }
}
