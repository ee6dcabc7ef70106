package dev.augur.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether work leaves memory as it was, heap and native memory; on Linux, in a JVM whose heap is all there from
 * the start.
 */
public final class FlatMemory {
  private static final long MEGABYTE = 1 << 20;
  private static final long HEAP_TOLERATED = 2 * MEGABYTE;

  /** Growth of the process that is no leak; what work lends in all has to be a good deal more. */
  private static final long TOLERATED = 30 * MEGABYTE;

  /** What leaks grows every time; what the process makes itself at home in does so once or twice. */
  private static final int TIMES = 3;

  private FlatMemory() {}

  /** Something that should leave memory as it was. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /**
   * Does the work until it leaves memory as it was, three times at most.
   *
   * @throws AssertionError if it never does, or if the heap grows
   */
  public static void require(Work work) throws Exception {
    List<Long> growths = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      long heap = heapAfterCollection();
      long resident = resident();
      work.run();
      assertThat(heapAfterCollection() - heap).as("growth of the heap").isLessThan(HEAP_TOLERATED);
      growths.add(resident() - resident);
      if (growths.getLast() < TOLERATED) {
        return;
      }
    }
    throw new AssertionError("the process grew by " + growths + " bytes, each time more than " + TOLERATED);
  }

  private static long heapAfterCollection() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Memory that the process uses, heap and native memory together. */
  private static long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new AssertionError("the kernel does not say how much memory the process uses");
  }
}
