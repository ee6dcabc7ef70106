package dev.augur.processor.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.augur.processor.written.WholeDivision;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * Divisions of whole numbers that leave a remainder, in what was written for a fraction. javac's mirrors show results alone;
 * other compilers have no such trees, and are not asked.
 *
 * @param trees what was written, where the compiler shows it
 */
record WholeDivisions(Optional<Trees> trees) {

  /** The first one in a member's value, of which the element at {@code index} of {@code numbers} is the number. */
  Optional<WholeDivision> in(Element element, AnnotationMirror mirror, AnnotationValue value) {
    return trees.flatMap(known -> {
      var numbers = Contents.elements(value);
      return numbers.isEmpty()
          ? in(known, element, known.getTree(element, mirror, value), 0)
          : IntStream.range(0, numbers.size()).boxed()
              .flatMap(at -> in(known, element, known.getTree(element, mirror, numbers.get(at)), at).stream())
              .findFirst();
    });
  }

  private static Optional<WholeDivision> in(Trees trees, Element element, Tree number, int index) {
    Finder finder = new Finder(trees, trees.getPath(element));
    return Optional.ofNullable(finder.scan(number, null)).map(found -> finder.described(found, index));
  }

  /** Finds the innermost such division; constants count with their values. */
  private static final class Finder extends TreeScanner<BinaryTree, Void> {
    private final Trees trees;
    private final TreePath place;

    Finder(Trees trees, TreePath place) {
      this.trees = trees;
      this.place = place;
    }

    @Override
    public BinaryTree visitBinary(BinaryTree tree, Void none) {
      BinaryTree within = super.visitBinary(tree, none);
      return within == null && leavesRemainder(tree) ? tree : within;
    }

    @Override
    public BinaryTree reduce(BinaryTree later, BinaryTree earlier) {
      return earlier != null ? earlier : later;
    }

    WholeDivision described(BinaryTree division, int index) {
      String right = division.getRightOperand().toString();
      String remedy =
          division.getRightOperand() instanceof LiteralTree
              ? division.getLeftOperand() + " / " + right + ".0"
              : division.getLeftOperand() + " / (double) " + right;
      long left = whole(division.getLeftOperand()).orElseThrow();
      long divisor = whole(division.getRightOperand()).orElseThrow();
      return new WholeDivision(index, division.toString(), left / divisor, (double) left / divisor, remedy);
    }

    private boolean leavesRemainder(BinaryTree tree) {
      OptionalLong left = whole(tree.getLeftOperand());
      OptionalLong right = whole(tree.getRightOperand());
      return tree.getKind() == Tree.Kind.DIVIDE
          && left.isPresent()
          && right.isPresent()
          && right.getAsLong() != 0
          && left.getAsLong() % right.getAsLong() != 0;
    }

    /** The value of an expression of whole numbers; empty for others. */
    private OptionalLong whole(Tree tree) {
      return switch (tree) {
        case LiteralTree literal -> constant(literal.getValue());
        case ParenthesizedTree inner -> whole(inner.getExpression());
        case UnaryTree sign when sign.getKind() == Tree.Kind.UNARY_MINUS -> negated(whole(sign.getExpression()));
        case BinaryTree binary -> calculated(binary);
        case IdentifierTree name -> named(name);
        case MemberSelectTree name -> named(name);
        default -> OptionalLong.empty();
      };
    }

    private static OptionalLong negated(OptionalLong number) {
      return number.isPresent() ? OptionalLong.of(-number.getAsLong()) : number;
    }

    private OptionalLong calculated(BinaryTree tree) {
      OptionalLong left = whole(tree.getLeftOperand());
      OptionalLong right = whole(tree.getRightOperand());
      if (left.isEmpty() || right.isEmpty()) {
        return OptionalLong.empty();
      }
      long a = left.getAsLong();
      long b = right.getAsLong();
      return switch (tree.getKind()) {
        case PLUS -> OptionalLong.of(a + b);
        case MINUS -> OptionalLong.of(a - b);
        case MULTIPLY -> OptionalLong.of(a * b);
        case DIVIDE -> b == 0 ? OptionalLong.empty() : OptionalLong.of(a / b);
        default -> OptionalLong.empty();
      };
    }

    private OptionalLong named(Tree name) {
      TreePath path = TreePath.getPath(place.getCompilationUnit(), name);
      return trees.getElement(path) instanceof VariableElement field
          ? constant(field.getConstantValue())
          : OptionalLong.empty();
    }

    private static OptionalLong constant(Object value) {
      return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte
          ? OptionalLong.of(((Number) value).longValue())
          : OptionalLong.empty();
    }
  }
}
