package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.emit.Dialect.Operand;
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
  private final Map<Expr, CodeBlock> locals = new IdentityHashMap<>();

  /**
   * A printer for graphs that share locals.
   *
   * @param leaves spells inputs, coefficients and what the loop provides
   */
  MathsPrinter(Dialect dialect, LocalNames names, Function<Expr, CodeBlock> leaves) {
    this.dialect = dialect;
    this.names = names;
    this.leaves = leaves;
  }

  /** The statements that compute locals, and one expression per root. */
  List<CodeBlock> print(List<Expr> roots) {
    roots.forEach(this::count);
    List<CodeBlock> results = new ArrayList<>();
    for (Expr root : roots) {
      results.add(operand(root).code());
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

  private Operand operand(Expr expr) {
    return switch (expr) {
      case Expr.Number e -> new Operand(dialect.number(e.value()), CodeBlock.of("$L", Literals.of(e.value())));
      case Expr.Whole e -> new Operand(dialect.whole(e.value()), CodeBlock.of("$L", Literals.of(e.value())));
      default -> new Operand(value(expr), null);
    };
  }

  private CodeBlock value(Expr expr) {
    CodeBlock local = locals.get(expr);
    if (local != null) {
      return local;
    }
    boolean leaf = Graph.operands(expr).isEmpty();
    if (leaf) {
      return leaves.apply(expr);
    }
    CodeBlock code = compute(expr);
    boolean named = expr instanceof Expr.Named;
    if (!named && uses.get(expr) < 2) {
      return code;
    }
    String hint = named ? ((Expr.Named) expr).name() : "t";
    String name = names.fresh(hint);
    statements.addStatement("$T $N = $L", dialect.type(expr.type()), name, Blocks.bare(code));
    CodeBlock reference = CodeBlock.of("$N", name);
    locals.put(expr, reference);
    return reference;
  }

  private CodeBlock compute(Expr expr) {
    return switch (expr) {
      case Expr.Unary e -> dialect.unary(e.operator(), value(e.operand()));
      case Expr.Binary e -> dialect.binary(e.type(), e.operator(), operand(e.left()), operand(e.right()));
      case Expr.Fma e -> dialect.fma(operand(e.a()), operand(e.b()), operand(e.c()));
      case Expr.Clamp e -> dialect.clamp(value(e.value()), e.maximum());
      case Expr.Select e -> dialect.select(
          e.comparison(), operand(e.left()), operand(e.right()), operand(e.then()), operand(e.otherwise()));
      case Expr.Named e -> operand(e.value()).code();
      case Expr.Input e -> leaves.apply(e);
      case Expr.Number e -> dialect.number(e.value());
      case Expr.Whole e -> dialect.whole(e.value());
      case Expr.Coefficient e -> leaves.apply(e);
      case Expr.Given e -> leaves.apply(e);
    };
  }
}
