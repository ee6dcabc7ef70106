package dev.augur.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.augur.Image;
import dev.augur.support.pixel.Planes;
import dev.augur.support.pixel.SamplePlanes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKernelsTest {
  private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";

  @ParameterizedTest
  @ValueSource(strings = {"128", "256", "512"})
  void everyWidthGivesTheSameBits(String backend) throws Exception {
    String digest = fork(List.of(VECTOR_MODULE, "-Daugur.backend=" + backend), "vector");
    assertThat(digest).isEqualTo(Long.toString(new RowKernels(false).digest()));
  }

  @Test
  void scalarCodeRunsWithoutTheVectorModule() throws Exception {
    assertThat(fork(List.of(), "scalar")).isEqualTo(Long.toString(new RowKernels(false).digest()));
  }

  @Test
  void nothingIsAllocatedInTheSteadyState() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    RowKernels kernels = new RowKernels(false);
    Planes planes = SamplePlanes.random(3, 13, 40);
    Image image = Image.of(new byte[13 * 40 * 3], 13, 40, 3);
    long fewest = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      kernels.run(planes, image);
      fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(fewest).isZero();
  }

  private static String fork(List<String> flags, String backend) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xshare:auto");
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), RowKernels.class.getName(), backend));
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
