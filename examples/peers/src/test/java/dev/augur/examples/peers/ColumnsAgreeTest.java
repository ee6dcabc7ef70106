package dev.augur.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.augur.examples.peers.column.Columns;
import dev.augur.examples.peers.column.Contender;
import dev.augur.examples.peers.column.Task;
import dev.augur.examples.peers.row.Npy;
import dev.augur.examples.peers.row.Photographs;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns on the JVM make what Augur makes, within what the bench allows. */
class ColumnsAgreeTest {
  private static final Path PHOTOS = Path.of("..", "quickstart", "src", "main", "resources", "photos");

  private static final int FEW = 4;

  @TempDir
  static Path work;

  @BeforeAll
  static void makePhotographs() throws Exception {
    Photographs.write(PHOTOS, work, Rows.photographs(Pins.MANY));
  }

  @ParameterizedTest
  @CsvSource({
    "plain-java, imagenet", "plain-java, cifar", "plain-java, random-resized-crop", "plain-java, affine",
    "plain-java, pointwise", "plain-java, blur-noise", "plain-java, jpeg-folder",
    "augur-interpreted-scalar, imagenet", "augur-interpreted-scalar, cifar", "augur-interpreted-scalar, pointwise",
    "javacv, imagenet", "javacv, cifar", "javacv, random-resized-crop", "javacv, affine", "javacv, pointwise",
    "javacv, blur-noise", "javacv, jpeg-folder", "javacv, op-Rotate", "javacv, op-ColorJitter",
        "javacv, op-HorizontalFlip",
    "javacv, op-RandomRotate90", "javacv, op-ChannelDropout", "javacv, op-GaussianBlur", "javacv, op-Normalize", "javacv, op-Translate",
    "java2d, affine", "java2d, random-resized-crop", "java2d, cifar", "java2d, op-Rotate",
    "djl, random-resized-crop", "djl, op-Resize"
  })
  void agree(String column, String row) throws Exception {
    double tolerance = spec(column).tolerance(row, Rows.of(row).levels());
    assertThat(difference(column, Rows.of(row), List.of())).isLessThanOrEqualTo(tolerance);
  }

  @Test
  void aWrongOutputIsFound() throws Exception {
    Row row = Rows.of("affine");
    Pins pins = new Pins(row, work, FEW);
    List<Pin> read = Pin.read(pins.write("wrong", List.of("Affine.degrees")));
    Path outputs = pins.outputs("wrong");
    try (Contender contender = Columns.of("plain-java").contender(Task.of(row, work))) {
      write(contender, row, read, outputs);
    }
    assertThat(pins.difference(outputs, List.of("Affine.degrees"))).isLessThan(row.levels());
    assertThat(pins.difference(outputs, List.of())).isGreaterThan(3 * row.levels());
  }

  @Test
  void rowsThatAColumnLacksSaySo() throws Exception {
    Task task = Task.of(Rows.of("op-Rotate"), work);
    assertThatThrownBy(() -> Columns.of("plain-java").contender(task)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole pipelines");
    assertThatThrownBy(() -> Columns.of("unknown")).isInstanceOf(IllegalArgumentException.class);
  }

  private static double difference(String column, Row row, List<String> omitted) throws Exception {
    Pins pins = new Pins(row, work, FEW);
    Path outputs = pins.outputs(column);
    try (Contender contender = Columns.of(column).contender(Task.of(row, work))) {
      contender.next();
      write(contender, row, Pin.read(pins.write(column, omitted)), outputs);
    }
    return pins.difference(outputs, omitted);
  }

  private static void write(Contender contender, Row row, List<Pin> pins, Path outputs) throws Exception {
    float[] all = new float[pins.size() * row.size()];
    for (int i = 0; i < pins.size(); i++) {
      System.arraycopy(contender.apply(pins.get(i)), 0, all, i * row.size(), row.size());
    }
    Npy.of(all, pins.size(), row.size()).write(outputs);
  }

  private static ColumnSpec spec(String column) {
    List<ColumnSpec> all = new ArrayList<>(ColumnSpec.all());
    return all.stream().filter(one -> one.column().equals(column)).findFirst().orElseThrow();
  }
}
