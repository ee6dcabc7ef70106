package dev.augur.data.shard;

import dev.augur.data.ImageFiles;
import dev.augur.data.ImageFolder;
import dev.augur.data.decode.DecodeOptions;
import java.nio.file.Path;

/** What the command {@code write} was told. */
record WriteOptions(
    Path from, Path to, boolean unlabelled, DecodeOptions decoding, long shardBytes, int threads, boolean skipBroken) {

  /**
   * Reads {@code write <from> <to> [options]}.
   *
   * @throws IllegalArgumentException if an option is unknown or its number is none
   */
  static WriteOptions parse(String... args) {
    boolean unlabelled = false;
    boolean skipBroken = false;
    DecodeOptions decoding = DecodeOptions.standard();
    long shardBytes = ShardWriter.DEFAULT_SHARD_BYTES;
    int threads = Runtime.getRuntime().availableProcessors();
    for (int i = 3; i < args.length; i++) {
      switch (args[i]) {
        case "--unlabelled" -> unlabelled = true;
        case "--skip-broken" -> skipBroken = true;
        case "--channels" -> decoding = decoding.withChannels((int) number(args, i++, 4));
        case "--shard-bytes" -> shardBytes = number(args, i++, Long.MAX_VALUE);
        case "--threads" -> threads = (int) number(args, i++, 1024);
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
    }
    return new WriteOptions(Path.of(args[1]), Path.of(args[2]), unlabelled, decoding, shardBytes, threads, skipBroken);
  }

  private static long number(String[] args, int option, long most) {
    String text = option + 1 < args.length ? args[option + 1] : "nothing";
    try {
      long value = Long.parseLong(text);
      if (value >= 1 && value <= most) {
        return value;
      }
    } catch (NumberFormatException none) {
      // reported below, like numbers out of range
    }
    throw new IllegalArgumentException(args[option] + " takes a number from 1 to " + most + ", found " + text);
  }

  ImageFiles source() {
    ImageFiles files = unlabelled ? ImageFolder.unlabelled(from) : ImageFolder.of(from);
    return files.decoded(decoding);
  }
}
