package dev.augur.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Types of a pipeline's package that are called like types of {@code java.lang}, and hide them: the generated class
 * says by an import that it means those of {@code java.lang}.
 */
public final class HiddenNames {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");
  private static final String LANG = "java.lang.";
  private static final String IMPORT = "import ";

  private final Elements elements;

  /** Looks types up among the given elements. */
  public HiddenNames(Elements elements) {
    this.elements = elements;
  }

  /** A source file of a package with the imports that it needs, which is itself in nearly all packages. */
  public String imported(String source, PackageElement home) {
    List<String> hidden = NAME.matcher(source).results().map(MatchResult::group).distinct()
        .filter(name -> isHidden(name, home)).toList();
    if (hidden.isEmpty()) {
      return source;
    }
    List<String> lines = new ArrayList<>(source.lines().toList());
    TreeSet<String> imports = new TreeSet<>(lines.stream().filter(line -> line.startsWith(IMPORT)).toList());
    int first = lines.indexOf(lines.stream().filter(imports::contains).findFirst().orElseThrow());
    lines.removeAll(imports);
    hidden.forEach(name -> imports.add(IMPORT + LANG + name + ";"));
    lines.addAll(first, imports);
    return String.join("\n", lines) + "\n";
  }

  private boolean isHidden(String name, PackageElement home) {
    String own = home.isUnnamed() ? name : home.getQualifiedName() + "." + name;
    return elements.getTypeElement(own) != null && elements.getTypeElement(LANG + name) != null;
  }
}
