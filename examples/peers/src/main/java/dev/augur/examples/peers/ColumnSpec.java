package dev.augur.examples.peers;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A column as {@code columns.json} has it.
 *
 * @param column as the results call it
 * @param runs {@code java}, or the Python environment that it needs
 * @param about what it is
 * @param loader what feeds it on all cores
 * @param antialias whether its resizes filter what they shrink
 * @param warm seconds that do not count
 * @param patience seconds after which it is timed although it does not say that it is ready
 * @param pipelines whether it runs whole pipelines only, no operations alone
 * @param levels by row, the tolerance that replaces the row's, and why
 */
record ColumnSpec(
    String column, String runs, String about, String loader, String antialias, double warm, double patience,
    boolean pipelines, Map<String, JsonArray> levels) {
  private static final String FILE = "/dev/augur/examples/peers/columns.json";

  ColumnSpec {
    levels = levels == null ? Map.of() : levels;
  }

  /** Whether a JVM runs it. */
  boolean java() {
    return runs.equals("java");
  }

  /** Whether it has any operation alone. */
  boolean alone() {
    return !pipelines;
  }

  /** The tolerance on a row, in grey levels. */
  double tolerance(String row, double otherwise) {
    return levels.containsKey(row) ? levels.get(row).get(0).getAsDouble() : otherwise;
  }

  /** Why the tolerance on a row is not the row's; empty if it is. */
  String why(String row) {
    return levels.containsKey(row) ? levels.get(row).get(1).getAsString() : "";
  }

  /** All columns, in the order of the tables. */
  static List<ColumnSpec> all() {
    try (InputStream stream = ColumnSpec.class.getResourceAsStream(FILE)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      JsonObject file = JsonParser.parseString(text).getAsJsonObject();
      List<ColumnSpec> columns = new ArrayList<>();
      for (JsonElement element : file.getAsJsonArray("columns")) {
        columns.add(new Gson().fromJson(element, ColumnSpec.class));
      }
      return List.copyOf(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
