package dev.augur.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/**
 * Members that were written and that their annotation does not have. javac drops them from its mirrors, and says so only
 * after the processors; other compilers have no such trees, and are not asked.
 *
 * @param trees what was written, where the compiler shows it
 */
record UnknownMembers(Optional<Trees> trees) {

  /** Whether there are any in an annotation on an element. */
  boolean in(Element element, AnnotationMirror mirror) {
    return trees
        .map(known -> known.getTree(element, mirror))
        .filter(AnnotationTree.class::isInstance)
        .map(AnnotationTree.class::cast)
        .filter(tree -> !tree.getArguments().stream().allMatch(argument -> declares(mirror, argument)))
        .isPresent();
  }

  private static boolean declares(AnnotationMirror mirror, ExpressionTree argument) {
    String name = argument instanceof AssignmentTree assignment ? assignment.getVariable().toString() : "value";
    return ElementFilter.methodsIn(Language.type(mirror).getEnclosedElements()).stream()
        .anyMatch(member -> member.getSimpleName().contentEquals(name));
  }
}
