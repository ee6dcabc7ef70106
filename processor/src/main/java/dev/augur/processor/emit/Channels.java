package dev.augur.processor.emit;

import java.util.List;

/** What channels are called in generated code. */
final class Channels {
  private static final List<String> COLOURS = List.of("red", "green", "blue", "alpha");

  private Channels() {}

  static String name(int channel, int channels) {
    return channels == 1 ? "grey" : COLOURS.get(channel);
  }
}
