package dev.augur.processor;

import dev.augur.processor.model.Declaration;
import java.util.ArrayList;
import java.util.List;

/** Notes the declarations that passed the checks, and generates an empty class for each. */
final class RecordingGenerator implements AugmenterGenerator {
  final List<Declaration> declarations = new ArrayList<>();

  @Override
  public GeneratedSource generate(Declaration declaration, Options.Backend backend) {
    declarations.add(declaration);
    String name = declaration.augmenter().simpleName();
    String packageName = declaration.packageName();
    String header = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
    return new GeneratedSource(
        declaration.augmenter().qualified(),
        header + (declaration.isPublic() ? "public " : "") + "final class " + name + " { private " + name + "() {} }",
        "plan of " + declaration.typeName() + ", backend " + backend);
  }
}
