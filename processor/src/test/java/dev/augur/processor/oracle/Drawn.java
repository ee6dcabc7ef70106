package dev.augur.processor.oracle;

import dev.augur.Draw;

/** The numbers that one operation drew. */
record Drawn(Draw draw, String path) {

  boolean acts() {
    return draw.acts(path);
  }

  double number(String name) {
    return draw.value(path, name);
  }

  int whole(String name) {
    return (int) number(name);
  }

  /** The identity by which the operation's own random numbers are named: FNV-1a over the path's UTF-16 bytes. */
  long stream() {
    long hash = 0xcbf29ce484222325L;
    for (char unit : path.toCharArray()) {
      hash = (hash ^ (unit & 0xff)) * 0x100000001b3L;
      hash = (hash ^ (unit >>> 8)) * 0x100000001b3L;
    }
    return hash;
  }
}
