package dev.augur.processor.harness;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.augur.processor.CapturingProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.tools.JavaFileObject;

/** The source that the real processor writes for one declaration. */
public final class GeneratedText {
  private GeneratedText() {}

  /** The text of the one generated file; the declaration and what was generated compile without warnings. */
  public static String of(String declaration) {
    Compilation compilation = Compiler.javac()
        .withProcessors(CapturingProcessor.showing(d -> {}))
        .withOptions("--add-modules", "jdk.incubator.vector", "-Xlint:all,-incubating,-processing", "-Werror",
            "--release", "25")
        .compile(JavaFileObjects.forSourceString("golden.Input", declaration));
    if (compilation.status() == Compilation.Status.FAILURE) {
      throw new AssertionError(compilation.diagnostics().toString());
    }
    List<JavaFileObject> sources = compilation.generatedSourceFiles();
    if (sources.size() != 1) {
      throw new AssertionError("one file was expected, found " + sources);
    }
    try {
      return sources.getFirst().getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
