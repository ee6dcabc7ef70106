package dev.augur.processor.emit;

import java.util.HashSet;
import java.util.Set;

/** Names of locals in one method: the wished one, or with a number behind it. */
final class LocalNames {
  private final Set<String> taken = new HashSet<>();

  String fresh(String wish) {
    String name = wish;
    for (int i = 2; !taken.add(name); i++) {
      name = wish + i;
    }
    return name;
  }
}
