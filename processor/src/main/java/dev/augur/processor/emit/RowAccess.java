package dev.augur.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.augur.processor.emit.LoopMethod.Target;
import dev.augur.processor.kernel.Expr;
import java.util.List;

/** How a backend's loop reaches rows and the output. */
interface RowAccess {

  /** The statement that makes something that the row provides ready, once per pixel; may be empty. */
  CodeBlock load(Expr.Given given);

  /** Something that the row provides, after {@link #load}. */
  CodeBlock given(Expr.Given given);

  /** The statements that store a pixel, of which each channel is in a variable; not as bytes. */
  CodeBlock store(Target target, List<String> variables);

  /** The statements that store a pixel of bytes, which are in a variable, the first channel lowest. */
  CodeBlock storePixel(String variable);
}
