package dev.augur.examples.peers;

import java.util.List;

/**
 * What was run, so that a number can be traced to code and options.
 *
 * @param date when it began
 * @param commit the code, with {@code dirty} if it was changed since; null where there is no Git
 * @param arguments the options without those that name folders
 * @param forks sets of fresh processes per row
 * @param rounds rounds per fork
 * @param seconds seconds per round and column
 */
record RunFacts(String date, String commit, List<String> arguments, int forks, int rounds, double seconds) {

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** In words. */
  @Override
  public String toString() {
    return "run of " + date + ", " + (commit == null ? "code unknown" : "commit " + commit) + ", "
        + (arguments.isEmpty() ? "no arguments" : "arguments " + String.join(" ", arguments)) + "; "
        + count(forks, "fork") + " of " + count(rounds, "round") + " of " + seconds + " s";
  }
}
