package dev.augur.data.shard;

import dev.augur.data.SampleException;
import dev.augur.data.SourceException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Writes and checks shards from the command line.
 *
 * <pre>
 * java --enable-native-access=ALL-UNNAMED -cp augur-runtime.jar dev.augur.data.shard.Shards write photos train
 * java -cp augur-runtime.jar dev.augur.data.shard.Shards check train
 * </pre>
 *
 * <p>Without native access the JDK decodes JPEG files, more slowly.
 */
public final class Shards {
  private static final String USAGE = """
      write <image folder> <new folder> [options]   decodes images into shards
        --unlabelled         takes all images; otherwise each folder in it is a class
        --channels <1|3|4>   stores grey, colour (the default) or colour and alpha
        --shard-bytes <n>    ends a shard at so many bytes of pixels; 1073741824 unless said otherwise
        --threads <n>        decodes with so many threads
        --skip-broken        leaves out images that cannot be decoded, and lists them
      check <folder>                                compares all checksums
      """;

  private final PrintStream out;
  private final PrintStream err;

  Shards(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs one command; the exit status is 0 if all went well, 1 on trouble with files, 2 on wrong arguments. */
  public static void main(String[] args) {
    int status = new Shards(System.out, System.err).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(String... args) {
    try {
      if (args.length == 2 && args[0].equals("check")) {
        check(Path.of(args[1]));
      } else if (args.length >= 3 && args[0].equals("write")) {
        WriteOptions options = WriteOptions.parse(args);
        write(options);
      } else {
        err.print(USAGE);
        return 2;
      }
      return 0;
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
      err.print(USAGE);
      return 2;
    } catch (SourceException | SampleException trouble) {
      err.println(trouble.getMessage());
      return 1;
    }
  }

  private void write(WriteOptions options) {
    ShardWriter writer = ShardWriter.to(options.to()).shardBytes(options.shardBytes()).threads(options.threads());
    if (options.skipBroken()) {
      writer.skipBroken(broken -> err.println("left out: " + broken.getMessage()));
    }
    writer.progress(new ProgressLine(err)).write(options.source());
    try (ShardSource written = ShardSource.open(options.to())) {
      out.println(options.to() + ": " + written.size() + " samples");
    }
  }

  private void check(Path folder) {
    try (ShardSource source = ShardSource.open(folder)) {
      source.verify();
      out.println(folder + ": " + source.size() + " samples, all checksums right");
    }
  }
}
