package dev.augur.examples.training;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Accuracies of each run and the gaps of all, epoch after epoch: means over the seeds, and, but for the gap to
 * validation, from least to most.
 */
final class Plot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;
  private static final int SHADE = 45;
  private static final float STROKE = 2;
  private static final float THIN = 1.2f;
  private static final float[] DASHES = {5, 4};
  private static final Color BLUE = new Color(0x0072B2);
  private static final Color ORANGE = new Color(0xD55E00);
  private static final Color GREEN = new Color(0x009E73);
  private static final Color BLACK = new Color(0x333333);
  private static final Color PURPLE = new Color(0x8E44AD);
  private static final Color RED = new Color(0xC0392B);

  private Plot() {}

  /** Draws a PNG file: a panel for each run, and one for the gaps. */
  static void write(List<EpochRow> rows, Path file) throws IOException {
    List<XYChart> panels = List.of(accuracies(rows, Run.PLAIN), accuracies(rows, Run.AUGMENTED),
        accuracies(rows, Run.TOO_STRONG), gaps(rows));
    BufferedImage picture = new BufferedImage(2 * WIDTH, 2 * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    for (int i = 0; i < panels.size(); i++) {
      graphics.drawImage(BitmapEncoder.getBufferedImage(panels.get(i)), i % 2 * WIDTH, i / 2 * HEIGHT, null);
    }
    graphics.dispose();
    ImageIO.write(picture, "png", file.toFile());
  }

  private static XYChart accuracies(List<EpochRow> rows, Run run) {
    XYChart chart = chart(run.label(), "accuracy, %");
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
    add(chart, "train", BLUE, Band.of(rows, run, percent(EpochRow::train)));
    add(chart, "validation", ORANGE, Band.of(rows, run, percent(EpochRow::validation)));
    add(chart, "test", GREEN, Band.of(rows, run, percent(EpochRow::test)));
    return chart;
  }

  private static XYChart gaps(List<EpochRow> rows) {
    XYChart chart = chart("gaps: train less test; dashed, train less validation", "percentage points");
    addGaps(chart, rows, Run.PLAIN, BLACK);
    addGaps(chart, rows, Run.AUGMENTED, PURPLE);
    addGaps(chart, rows, Run.TOO_STRONG, RED);
    return chart;
  }

  private static void addGaps(XYChart chart, List<EpochRow> rows, Run run, Color color) {
    add(chart, run.label(), color, Band.of(rows, run, percent(EpochRow::gap)));
    // No spread: two of them for each run would hide the lines.
    addMean(chart, run.label() + ", validation", color, Band.of(rows, run, percent(EpochRow::validationGap)))
        .setLineStyle(new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0))
        .setShowInLegend(false);
  }

  private static ToDoubleFunction<EpochRow> percent(ToDoubleFunction<EpochRow> share) {
    return row -> 100 * share.applyAsDouble(row);
  }

  private static XYChart chart(String title, String axis) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(title).xAxisTitle("epoch").yAxisTitle(axis)
        .build();
    chart.getStyler().setChartBackgroundColor(Color.WHITE).setLegendPosition(Styler.LegendPosition.OutsideE);
    return chart;
  }

  private static void add(XYChart chart, String name, Color color, Band band) {
    double[] epochs = epochs(band);
    int turn = band.epochs();
    double[] along = IntStream.range(0, 2 * turn).mapToDouble(i -> epochs[i < turn ? i : 2 * turn - 1 - i]).toArray();
    double[] around = IntStream.range(0, 2 * turn)
        .mapToDouble(i -> i < turn ? band.low()[i] : band.high()[2 * turn - 1 - i]).toArray();
    XYSeries spread = chart.addSeries(name + ", spread", along, around);
    spread.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.PolygonArea);
    spread.setFillColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), SHADE));
    spread.setMarker(SeriesMarkers.NONE);
    spread.setLineColor(new Color(0, 0, 0, 0)).setShowInLegend(false);
    addMean(chart, name, color, band).setLineStyle(new BasicStroke(STROKE));
  }

  private static XYSeries addMean(XYChart chart, String name, Color color, Band band) {
    XYSeries mean = chart.addSeries(name, epochs(band), band.mean());
    mean.setMarker(SeriesMarkers.NONE);
    mean.setLineColor(color);
    return mean;
  }

  private static double[] epochs(Band band) {
    return IntStream.rangeClosed(1, band.epochs()).asDoubleStream().toArray();
  }
}
