package dev.augur.examples.peers.row;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.augur.Draw;
import dev.augur.DrawSchema;
import dev.augur.Image;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One image's numbers, given to every column so that outputs can be compared.
 *
 * @param photo which photograph
 * @param key Augur's key, from which its noise and grids follow
 * @param draws per operation its numbers by name, and {@code acts}: 1 or 0
 */
public record Pin(int photo, long key, Map<String, Map<String, Double>> draws) {
  private static final String ACTS = "acts";

  /** The numbers of a draw of Augur's. */
  public static Pin of(int photo, Draw draw) {
    Map<String, Map<String, Double>> all = new LinkedHashMap<>();
    for (DrawSchema.Operation operation : draw.schema().operations()) {
      Map<String, Double> own = new LinkedHashMap<>();
      own.put(ACTS, draw.acts(operation.path()) ? 1.0 : 0.0);
      operation.parameters().forEach(p -> own.put(p.name(), draw.value(operation.path(), p.name())));
      all.put(operation.path(), own);
    }
    return new Pin(photo, draw.key(), all);
  }

  /** The same numbers, with other noise. */
  public Pin withKey(long other) {
    return new Pin(photo, other, draws);
  }

  /** Whether an operation acts. */
  public boolean acts(String operation) {
    return value(operation, ACTS) != 0;
  }

  /** A number of an operation. */
  public double value(String operation, String name) {
    Map<String, Double> own = draws.get(operation);
    if (own == null || !own.containsKey(name)) {
      throw new IllegalArgumentException("no " + name + " of " + operation + " among " + draws);
    }
    return own.get(name);
  }

  /** The same numbers for an augmenter with this schema. */
  public Draw draw(DrawSchema schema, Image image) {
    double[] values = new double[schema.slots()];
    for (DrawSchema.Operation operation : schema.operations()) {
      if (operation.actsSlot() >= 0) {
        values[operation.actsSlot()] = value(operation.path(), ACTS);
      }
      operation.parameters().forEach(p -> values[p.slot()] = value(operation.path(), p.name()));
    }
    return new Draw(schema, key, image.height(), image.width(), values);
  }

  /**
   * The same numbers without what a column leaves out.
   *
   * @param omitted operations that do not act ({@code Affine}), or numbers that are 0 ({@code Affine.shearX})
   */
  public Pin without(List<String> omitted) {
    Map<String, Map<String, Double>> left = new LinkedHashMap<>();
    draws.forEach((operation, numbers) -> left.put(operation, new LinkedHashMap<>(numbers)));
    for (String what : omitted) {
      int dot = what.indexOf('.');
      String operation = dot < 0 ? what : what.substring(0, dot);
      if (left.containsKey(operation)) {
        left.get(operation).put(dot < 0 ? ACTS : what.substring(dot + 1), 0.0);
      }
    }
    return new Pin(photo, key, left);
  }

  /** Reads what {@link #write} wrote. */
  public static List<Pin> read(Path file) throws IOException {
    return new Gson().fromJson(Files.readString(file), new TypeToken<List<Pin>>() {}.getType());
  }

  /** Writes pins for other programs. */
  public static void write(List<Pin> pins, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, new Gson().toJson(pins));
  }
}
