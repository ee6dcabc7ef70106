package dev.augur.examples.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Asks Git which code runs. */
final class Commit {
  /** Results that are written into the repository do not change the code. */
  private static final List<String> CODE = List.of("--", ":(top)", ":(top,exclude)docs");

  private Commit() {}

  /** The commit's name, and {@code dirty} if files of the code were changed since; null without Git. */
  static String of(Path folder) throws IOException {
    String name = git(folder, List.of("rev-parse", "HEAD"));
    if (name == null) {
      return null;
    }
    String changes = git(folder, Stream.concat(
        Stream.of("status", "--porcelain", "--untracked-files=no"), CODE.stream()).toList());
    return changes == null || changes.isEmpty() ? name : name + " dirty";
  }

  private static String git(Path folder, List<String> arguments) throws IOException {
    List<String> command = Stream.concat(Stream.of("git"), arguments.stream()).toList();
    try {
      Process process = new ProcessBuilder(command).directory(folder.toFile())
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? words : null;
    } catch (IOException noGit) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
