package dev.augur.examples.peers;

import dev.augur.Image;
import dev.augur.SampleKey;
import dev.augur.examples.peers.check.Difference;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pinned numbers of a row, what Augur makes of them, and how far others are from that. */
final class Pins {
  /** Enough to see every operation act and rest. */
  static final int MANY = 12;

  private final Row row;
  private final Path folder;
  private final Task task;
  private final int repeats;
  private final List<Pin> pins = new ArrayList<>();
  private final Map<List<String>, List<float[]>> made = new HashMap<>();

  Pins(Row row, Path work, int count) throws IOException {
    this.row = row;
    folder = work.resolve("pins");
    task = Task.of(row, work);
    GeneratedAugmenter augmenter = Pipelines.of(row);
    repeats = Difference.repeats(row);
    for (int i = 0; i < count; i++) {
      int photo = (int) ((long) i * task.photographs().count() / count);
      Image image = task.photographs().image(photo);
      Pin pin = Pin.of(photo, augmenter.draw(SampleKey.of(7, 0, i), image));
      for (int repeat = 0; repeat < repeats; repeat++) {
        pins.add(pin.withKey(SampleKey.of(7 + repeat, 0, i).bits()));
      }
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

  /** How far the outputs in a file are from Augur's, in grey levels. */
  double difference(Path outputs, List<String> omitted) throws IOException {
    float[] all = Npy.read(outputs).values();
    int size = row.size();
    if (all.length != pins.size() * size) {
      throw new IOException(outputs + " holds " + all.length + " values, expected " + pins.size() * size);
    }
    List<float[]> theirs = new ArrayList<>();
    for (int from = 0; from < all.length; from += size) {
      theirs.add(Arrays.copyOfRange(all, from, from + size));
    }
    return difference(theirs, omitted);
  }

  /** How far outputs are from Augur's, in grey levels. */
  double difference(List<float[]> theirs, List<String> omitted) throws IOException {
    Difference difference = Difference.of(row);
    List<float[]> own = augur(omitted);
    for (int i = 0; i < own.size(); i += repeats) {
      difference.add(task.photographs().pixels().get(pins.get(i).photo()), own.subList(i, i + repeats),
          theirs.subList(i, i + repeats));
    }
    return difference.levels();
  }

  /** What Augur makes, kept, since most columns leave out nothing. */
  private synchronized List<float[]> augur(List<String> omitted) throws IOException {
    if (!made.containsKey(omitted)) {
      try (Contender augur = Columns.of("augur-scalar").contender(task)) {
        made.put(omitted, pins(omitted).stream().map(augur::apply).toList());
      }
    }
    return made.get(omitted);
  }

  /** The pins without some numbers. */
  List<Pin> pins(List<String> omitted) {
    return pins.stream().map(pin -> pin.without(omitted)).toList();
  }
}
