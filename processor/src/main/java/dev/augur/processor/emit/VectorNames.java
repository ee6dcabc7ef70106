package dev.augur.processor.emit;

import com.palantir.javapoet.ClassName;

/** Types of the Vector API. */
final class VectorNames {
  static final ClassName BYTE_VECTOR = name("ByteVector");
  static final ClassName FLOAT_VECTOR = name("FloatVector");
  static final ClassName INT_VECTOR = name("IntVector");
  static final ClassName LONG_VECTOR = name("LongVector");
  static final ClassName OPERATORS = name("VectorOperators");
  static final ClassName SPECIES = name("VectorSpecies");
  static final ClassName SHUFFLE = name("VectorShuffle");

  private VectorNames() {}

  private static ClassName name(String simple) {
    return ClassName.get("jdk.incubator.vector", simple);
  }
}
