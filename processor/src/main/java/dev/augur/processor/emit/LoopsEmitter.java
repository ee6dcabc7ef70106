package dev.augur.processor.emit;

import static dev.augur.processor.emit.VectorNames.SHUFFLE;
import static dev.augur.processor.emit.VectorNames.SPECIES;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes the nested classes that hold the loops: one of vector code, one of its scalar twin. */
final class LoopsEmitter {
  static final String VECTOR = "VectorLoops";
  static final String SCALAR = "ScalarLoops";
  private static final Pattern INTS = Pattern.compile("\\bI\\b");

  private final Context context;
  private final ClassName worker;
  private final List<LoopMethod> methods;

  LoopsEmitter(Context context, ClassName worker, List<LoopMethod> methods) {
    this.context = context;
    this.worker = worker;
    this.methods = methods;
  }

  /** The scalar twin: any part of a row, so that it also finishes what vectors leave over. */
  TypeSpec scalar() {
    TypeSpec.Builder type = nested(SCALAR, "The loops in plain Java: the same operations in the same order, pixel by pixel.");
    if (writesOutput()) {
      type.addField(Constant.of(TypeName.get(ValueLayout.OfFloat.class), "FLOAT",
          CodeBlock.of("$T.JAVA_FLOAT_UNALIGNED", ValueLayout.class)));
    }
    for (LoopMethod method : methods) {
      MethodSpec.Builder code = declare(method)
          .addParameter(int.class, "from")
          .addParameter(int.class, "to")
          .addCode(new RowPrologue(context, method, false).build())
          .beginControlFlow("for (int x = from; x < to; x++)")
          .addCode(new LoopEmitter(context, new ScalarDialect(), new ScalarRows(context.channels()), method).body())
          .endControlFlow();
      type.addMethod(code.build());
    }
    return type.build();
  }

  /** The vector code: whole vectors, then the scalar twin for the rest of the row. */
  TypeSpec vector() {
    TypeSpec.Builder type = nested(VECTOR, "The loops in vectors. Loaded only where the vector module is present.");
    List<MethodSpec> loops = methods.stream().map(this::vector).toList();
    species(type, loops);
    return type.addMethods(loops).build();
  }

  private MethodSpec vector(LoopMethod method) {
    return declare(method)
        .addCode(new RowPrologue(context, method, true).build())
        .addStatement("int bound = F.loopBound(w.width)")
        .beginControlFlow("for (int x = 0; x < bound; x += F.length())")
        .addCode(new LoopEmitter(context, new VectorDialect(), new VectorRows(context.channels()), method).body())
        .endControlFlow()
        .addStatement("$L.$L(w, y, bound, w.width)", SCALAR, method.name())
        .build();
  }

  private void species(TypeSpec.Builder type, List<MethodSpec> loops) {
    type.addField(Constant.of(species(Float.class), "F", CodeBlock.of("$T.FLOAT", RuntimeNames.LANES)));
    boolean pairs = methods.stream().anyMatch(m -> m.entry() == Entry.PAIRS || m.entry() == Entry.COVERED);
    if (pairs || loops.stream().anyMatch(loop -> INTS.matcher(loop.code().toString()).find())) {
      type.addField(Constant.of(species(Integer.class), "I", CodeBlock.of("$T.INT", RuntimeNames.LANES)));
    }
    if (pairs) {
      type.addField(Constant.of(species(Long.class), "L", CodeBlock.of("$T.LONG", RuntimeNames.LANES)));
      type.addField(halves("EVEN", "i -> 2 * i < I.length() ? 2 * i : 2 * i - 2 * I.length()",
          "Left pixels: the low halves of two vectors of pairs."));
      if (context.channels() == 4) {
        type.addField(halves("ODD", "i -> 2 * i < I.length() ? 2 * i + 1 : 2 * i + 1 - 2 * I.length()",
            "Right pixels: the high halves of two vectors of pairs."));
      }
    }
    if (writesOutput()) {
      type.addField(Constant.of(
          TypeName.get(ByteOrder.class), "NATIVE", CodeBlock.of("$T.nativeOrder()", ByteOrder.class)));
    }
  }

  private boolean writesOutput() {
    return methods.stream().anyMatch(method -> method.target() == LoopMethod.Target.OUTPUT);
  }

  private static FieldSpec halves(String name, String from, String doc) {
    return FieldSpec.builder(ParameterizedTypeName.get(SHUFFLE, TypeName.get(Integer.class)), name,
            Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L", doc)
        .initializer("$T.fromOp(I, $L)", SHUFFLE, from)
        .build();
  }

  private static ParameterizedTypeName species(Class<?> lane) {
    return ParameterizedTypeName.get(SPECIES, TypeName.get(lane));
  }

  private static TypeSpec.Builder nested(String name, String doc) {
    return TypeSpec.classBuilder(name)
        .addJavadoc("$L", doc)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private MethodSpec.Builder declare(LoopMethod method) {
    return MethodSpec.methodBuilder(method.name())
        .addJavadoc("$L", method.doc())
        .addModifiers(Modifier.STATIC)
        .addParameter(worker, "w")
        .addParameter(int.class, "y");
  }
}
