import dev.augur.processor.AugurProcessor;
import javax.annotation.processing.Processor;

/** The annotation processor, for javac's {@code --processor-module-path}; META-INF/services names it on a class path. */
module dev.augur.processor {
  requires java.compiler;
  // Looked at where the compiler is javac.
  requires static jdk.compiler;
  requires dev.augur.annotation;
  requires com.palantir.javapoet;
  // Read while the processor itself is compiled, not when it runs.
  requires static com.google.auto.service;

  provides Processor with AugurProcessor;
}
