package dev.augur.onnxruntime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Models of one operation, written as ONNX's protocol buffers: a message is a list of numbered fields. */
final class OnnxModel {
  static final int FLOAT = 1;
  static final int UINT8 = 2;

  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private OnnxModel() {}

  /** {@code output = operation(input)}, on tensors of four axes of any length. */
  static byte[] of(String operation, int elementType) {
    byte[] node = join(text(1, "input"), text(2, "output"), text(4, operation));
    byte[] graph = join(bytes(1, node), text(2, "graph"), bytes(11, value("input", elementType)),
        bytes(12, value("output", elementType)));
    byte[] operations = join(text(1, ""), number(2, 13));
    return join(number(1, 8), bytes(7, graph), bytes(8, operations));
  }

  private static byte[] value(String name, int elementType) {
    byte[] shape = join(axis("n"), axis("a"), axis("b"), axis("c"));
    byte[] tensor = join(number(1, elementType), bytes(2, shape));
    return join(text(1, name), bytes(2, bytes(1, tensor)));
  }

  private static byte[] axis(String name) {
    return bytes(1, text(2, name));
  }

  private static byte[] text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(int field, byte[] value) {
    return join(varint(field << 3 | BYTES), varint(value.length), value);
  }

  private static byte[] number(int field, int value) {
    return join(varint(field << 3 | VARINT), varint(value));
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int rest = value;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
