package dev.augur.processor.emit;

import java.util.List;

/** What channels are called in generated code. */
final class Channels {
  private static final List<String> COLOURS = List.of("red", "green", "blue", "alpha");

  private Channels() {}

  static String name(int channel, int channels) {
    return channels == 1 ? "grey" : COLOURS.get(channel);
  }

  /** How the runtime's names for code per channel count end. */
  static String layout(int channels) {
    return switch (channels) {
      case 1 -> "gray";
      case 3 -> "rgb";
      default -> "rgba";
    };
  }
}
