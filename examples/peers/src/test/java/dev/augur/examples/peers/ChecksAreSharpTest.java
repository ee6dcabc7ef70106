package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.SampleKey;
import dev.augur.examples.peers.column.Columns;
import dev.augur.examples.peers.column.Contender;
import dev.augur.examples.peers.column.Task;
import dev.augur.examples.peers.row.Operation;
import dev.augur.examples.peers.row.Photographs;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody gets past the comparison before timing who does less: tried with what Augur makes of less. */
class ChecksAreSharpTest {
  private static final Path PHOTOS = Path.of("..", "quickstart", "src", "main", "resources", "photos");

  /** Operations that a row alone cannot do without: the size changes. */
  private static final Set<String> SIZES =
      Set.of("CenterCrop", "LongestMaxSize", "PadIfNeeded", "RandomCrop", "Resize", "SmallestMaxSize");

  @TempDir
  static Path work;

  @BeforeAll
  static void makePhotographs() throws Exception {
    Photographs.write(PHOTOS, work, Rows.photographs(Pins.MANY));
  }

  static List<Row> rows() {
    return Rows.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void onlyTheWholeRowPasses(Row row) throws Exception {
    Pins pins = new Pins(row, work, Pins.MANY);
    List<Pin> all = pins.pins(List.of());
    List<float[]> whole = made(row, all);
    double most = largestTolerance(row);
    assertThat(pins.difference(whole, List.of())).as("Augur's").isLessThanOrEqualTo(row.levels());

    Photographs photographs = Task.of(row, work).photographs();
    List<float[]> inputs = all.stream().map(pin -> input(row, photographs.pixels().get(pin.photo()))).toList();
    assertThat(pins.difference(inputs, List.of())).as("the input").isGreaterThan(most);

    for (Operation operation : row.operations()) {
      if (!row.alone() || !SIZES.contains(operation.name())) {
        List<float[]> less = List.of("Normalize", "Rescale").contains(operation.name()) ? unscaled(row, whole)
            : made(row, all.stream().map(pin -> without(pin, row, operation.name())).toList());
        assertThat(pins.difference(less, List.of())).as("without " + operation.name()).isGreaterThan(most);
      }
    }
  }

  /** What Augur makes of pins, with noise of its own. */
  private static List<float[]> made(Row row, List<Pin> pins) throws Exception {
    try (Contender augur = Columns.of("augur-scalar").contender(Task.of(row, work))) {
      List<float[]> all = new ArrayList<>();
      for (int i = 0; i < pins.size(); i++) {
        boolean noisy = row.by() == Row.Comparison.NOISE;
        all.add(augur.apply(noisy ? pins.get(i).withKey(SampleKey.of(99, 0, i).bits()) : pins.get(i)));
      }
      return all;
    }
  }

  private static Pin without(Pin pin, Row row, String operation) {
    Map<String, Double> whole = switch (operation) {
      case "RandomResizedCrop" -> Map.of("top", 0.0, "left", 0.0, "height", (double) row.sourceHeight(), "width",
          (double) row.sourceWidth());
      case "RandomCrop" -> {
        double padding = row.operation(operation).number("padding", 0);
        yield Map.of("top", padding, "left", padding);
      }
      default -> Map.of("acts", 0.0);
    };
    Map<String, Map<String, Double>> draws = new LinkedHashMap<>(pin.draws());
    draws.put(operation, new LinkedHashMap<>(draws.get(operation)));
    draws.get(operation).putAll(whole);
    return new Pin(pin.photo(), pin.key(), draws);
  }

  /** The upper left of the input, black where there is none, in the row's values. */
  private static float[] input(Row row, byte[] pixels) {
    float[] output = new float[row.size()];
    double[] scale = channels(row::outputScale);
    double[] shift = channels(row::outputShift);
    int plane = row.height() * row.width();
    for (int i = 0; i < plane; i++) {
      int y = i / row.width();
      int x = i % row.width();
      for (int c = 0; c < Row.CHANNELS; c++) {
        boolean inside = y < row.sourceHeight() && x < row.sourceWidth();
        int level = inside ? pixels[Row.CHANNELS * (y * row.sourceWidth() + x) + c] & 255 : 0;
        int at = row.values() == Row.Values.FLOAT_CHW ? c * plane + i : Row.CHANNELS * i + c;
        output[at] = row.alone() ? level : (float) (level * scale[c] + shift[c]);
      }
    }
    return output;
  }

  /** Levels of 0 to 1 or, where the row scales only, to 255. */
  private static List<float[]> unscaled(Row row, List<float[]> outputs) {
    double[] scale = channels(row::outputScale);
    double[] shift = channels(row::outputShift);
    return outputs.stream().map(output -> {
      float[] pixels = new float[output.length];
      for (int i = 0; i < pixels.length; i++) {
        int c = row.channel(i);
        double level = (output[i] - shift[c]) / scale[c];
        pixels[i] = (float) (row.has("Rescale") ? level : level / 255);
      }
      return pixels;
    }).toList();
  }

  private static double[] channels(IntToDoubleFunction number) {
    return IntStream.range(0, Row.CHANNELS).mapToDouble(number).toArray();
  }

  /** A column that may lie further away than others must do no less. */
  private static double largestTolerance(Row row) {
    return ColumnSpec.all().stream().mapToDouble(column -> column.tolerance(row.name(), row.levels())).max()
        .orElseThrow();
  }
}
