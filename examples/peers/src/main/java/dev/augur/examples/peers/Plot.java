package dev.augur.examples.peers;

import dev.augur.examples.peers.row.Row;
import dev.augur.examples.peers.row.Rows;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler;

/** The pipelines' rows as bars: images per second on one thread, on a logarithmic axis. */
final class Plot {
  private static final int WIDTH = 1400;
  private static final int HEIGHT = 700;

  /** The foot of the logarithmic axis; what was not measured has no bar. */
  private static final double LEAST = 10;

  private Plot() {}

  /** Draws a PNG file; none if there are no pipelines. */
  static void write(Results results, Path file) throws IOException {
    List<String> rows = Rows.all().stream().filter(row -> !row.alone()).map(Row::name)
        .filter(row -> results.speed(row, "augur", 1).isPresent()).toList();
    if (rows.isEmpty()) {
      return;
    }
    CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT)
        .title("Images per second, one thread").yAxisTitle("images/s").build();
    chart.getStyler().setYAxisLogarithmic(true).setLegendPosition(Styler.LegendPosition.OutsideE);
    chart.getStyler().setYAxisMin(LEAST);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    List<ColumnSpec> columns = ColumnSpec.all();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i).column();
      if (rows.stream().anyMatch(row -> results.speed(row, column, 1).isPresent())) {
        chart.addSeries(column, rows, rows.stream().map(row -> results.speed(row, column, 1).orElse(LEAST)).toList())
            .setFillColor(colour(i, columns.size()));
      }
    }
    ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile());
  }

  /** Hues all around the wheel, neighbours bright and dark by turns. */
  private static Color colour(int index, int count) {
    return Color.getHSBColor((float) index / count, 0.8f, index % 2 == 0 ? 0.95f : 0.6f);
  }
}
