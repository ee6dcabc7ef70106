package dev.augur.examples.peers;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.examples.peers.column.Columns;
import dev.augur.examples.peers.column.Contender;
import dev.augur.examples.peers.column.Task;
import dev.augur.examples.peers.pipeline.Pipelines;
import dev.augur.examples.peers.row.Npy;
import dev.augur.examples.peers.row.Pin;
import dev.augur.examples.peers.row.Row;
import dev.augur.support.GeneratedAugmenter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pinned numbers of a row, what Augur makes of them, and how far others are from that. */
final class Pins {
  /** Enough to see every operation act and rest. */
  static final int MANY = 12;

  private final Row row;
  private final Path folder;
  private final Task task;
  private final List<Pin> pins = new ArrayList<>();

  Pins(Row row, Path work, int count) throws IOException {
    this.row = row;
    folder = work.resolve("pins");
    task = Task.of(row, work);
    GeneratedAugmenter augmenter = Pipelines.of(row);
    for (int i = 0; i < count; i++) {
      int photo = i % task.photographs().count();
      Image image = task.photographs().image(photo);
      pins.add(Pin.of(photo, augmenter.draw(SampleKey.of(7, 0, i), image)));
    }
  }

  /** Writes the pins for a column that leaves some numbers out; the file's place. */
  Path write(String column, List<String> omitted) throws IOException {
    Path file = folder.resolve(row.name() + "-" + column + ".json");
    Pin.write(pins(omitted), file);
    return file;
  }

  /** Where a column shall write its outputs. */
  Path outputs(String column) {
    return folder.resolve(row.name() + "-" + column + ".npy");
  }

  /** Mean over the pins of how far the outputs in a file are from Augur's, in grey levels. */
  double difference(Path outputs, List<String> omitted) throws IOException {
    float[] theirs = Npy.read(outputs).values();
    int size = row.size();
    if (theirs.length != pins.size() * size) {
      throw new IOException(outputs + " holds " + theirs.length + " values, expected " + pins.size() * size);
    }
    double sum = 0;
    try (Contender augur = Columns.of("augur-scalar").contender(task)) {
      List<Pin> own = pins(omitted);
      for (int i = 0; i < pins.size(); i++) {
        sum += Difference.of(row, augur.apply(own.get(i)), Arrays.copyOfRange(theirs, i * size, (i + 1) * size));
      }
    }
    return sum / pins.size();
  }

  private List<Pin> pins(List<String> omitted) {
    return pins.stream().map(pin -> pin.without(omitted)).toList();
  }
}
