package dev.augur.processor.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pipelines give what other libraries give; {@code README.md} beside the results says how these were made, and how a case
 * is added. And none takes its neighbour's result for its own: that of another border, half a pixel beside, the other way.
 */
class PeerGoldensTest {
  private static final Map<String, List<PeerCase>> TABLES = new TreeMap<>(Map.of(
      "albumentations", AlbumentationsCases.ALL, "keras", KerasCases.ALL, "opencv", OpenCvCases.ALL,
      "opencv4", OpenCv4Cases.ALL, "scipy", ScipyCases.ALL, "tf-image", TfImageCases.ALL, "torchvision", TorchvisionCases.ALL));

  private static final List<PeerGolden> GOLDENS =
      TABLES.keySet().stream().flatMap(library -> PeerGolden.of(library).stream()).toList();

  private static final List<PeerRun> RUNS = PeerRun.of(cases());

  static List<PeerRun> runs() {
    return RUNS;
  }

  private static Map<PeerGolden, PeerCase> cases() {
    Map<PeerGolden, PeerCase> cases = new LinkedHashMap<>();
    TABLES.forEach((library, table) -> table.forEach(peerCase -> {
      String name = library + " " + peerCase.golden();
      List<PeerGolden> own = GOLDENS.stream().filter(golden -> golden.toString().equals(name)).toList();
      assertThat(own).as("results called %s", name).hasSize(1);
      assertThat(cases.put(own.getFirst(), peerCase)).as("another case of %s", name).isNull();
    }));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void agrees(PeerRun run) {
    assertThat(run.agreesWith(run.expected())).as("%s: %s in%n%s", run, run.difference(), run.pipeline()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void isToldFromItsNeighbours(PeerRun run) {
    assertThat(GOLDENS).filteredOn(run.expected()::resembles).isNotEmpty().noneMatch(run::agreesWith);
  }

  @Test
  void everyResultIsOfACaseOrControlsOne() {
    List<PeerGolden> left = new ArrayList<>(GOLDENS);
    RUNS.forEach(run -> left.remove(run.expected()));
    assertThat(left).allSatisfy(golden -> {
      assertThat(golden.isOnlyAControl()).as("%s has no case", golden).isTrue();
      assertThat(RUNS).as("%s controls nothing", golden).anyMatch(run -> run.expected().resembles(golden));
    });
  }
}
