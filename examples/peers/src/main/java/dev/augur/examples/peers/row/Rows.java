package dev.augur.examples.peers.row;

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
import java.util.Locale;
import java.util.Set;

/** Reads the row file. */
public final class Rows {
  /** The row file's place among the resources. */
  public static final String FILE = "/dev/augur/examples/peers/rows.json";

  private static final Set<String> ABOUT_THE_ROW = Set.of("name", "by", "levels", "output", "values");

  private Rows() {}

  /** The row file as it is. */
  public static String text() {
    try (InputStream stream = Rows.class.getResourceAsStream(FILE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The photographs that rows go through.
   *
   * @param most of a size, for those who need no cold sources
   */
  public static List<Photographs.Stock> photographs(int most) {
    List<Photographs.Stock> stocks = new ArrayList<>();
    for (JsonElement element : file().getAsJsonArray("photographs")) {
      JsonObject stock = element.getAsJsonObject();
      JsonArray size = stock.getAsJsonArray("size");
      stocks.add(new Photographs.Stock(size.get(0).getAsInt(), size.get(1).getAsInt(),
          Math.min(most, stock.get("count").getAsInt()), stock.get("share").getAsDouble(),
          stock.has("jpeg") ? stock.get("jpeg").getAsInt() : 0));
    }
    return List.copyOf(stocks);
  }

  /** All rows, the pipelines first, then every operation alone. */
  public static List<Row> all() {
    JsonObject file = file();
    List<Row> rows = new ArrayList<>();
    for (JsonElement element : file.getAsJsonArray("rows")) {
      rows.add(pipeline(element.getAsJsonObject()));
    }
    JsonObject alone = file.getAsJsonObject("alone");
    for (JsonElement element : alone.getAsJsonArray("operations")) {
      rows.add(alone(alone, element.getAsJsonObject()));
    }
    return List.copyOf(rows);
  }

  /**
   * The row of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Row of(String name) {
    return all().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow(() ->
        new IllegalArgumentException("no row " + name + "; there are " + all().stream().map(Row::name).toList()));
  }

  private static JsonObject file() {
    return JsonParser.parseString(text()).getAsJsonObject();
  }

  private static Row pipeline(JsonObject row) {
    List<Operation> operations = new ArrayList<>();
    for (JsonElement element : row.getAsJsonArray("operations")) {
      operations.add(operation(element.getAsJsonObject()));
    }
    int jpeg = row.has("jpeg") ? row.get("jpeg").getAsInt() : 0;
    return row(row, row, row.get("row").getAsString(), row.get("title").getAsString(),
        row.get("declared").getAsString(), jpeg, operations);
  }

  private static Row alone(JsonObject alone, JsonObject operation) {
    String name = operation.get("name").getAsString();
    return row(alone, operation, Row.ALONE + name, name, "Alone.Of" + name, 0, List.of(operation(operation)));
  }

  /** Members of the first object, unless the second has them. */
  private static Row row(
      JsonObject common, JsonObject own, String name, String title, String declared, int jpeg,
      List<Operation> operations) {
    JsonArray source = common.getAsJsonArray("source");
    JsonArray output = member(common, own, "output").getAsJsonArray();
    String by = member(common, own, "by").getAsString();
    return new Row(name, title, declared, source.get(0).getAsInt(), source.get(1).getAsInt(), output.get(0).getAsInt(),
        output.get(1).getAsInt(), Row.Values.of(member(common, own, "values").getAsString()),
        common.get("batch").getAsInt(), jpeg, Row.Comparison.valueOf(by.toUpperCase(Locale.ROOT)),
        member(common, own, "levels").getAsDouble(), List.copyOf(operations));
  }

  private static JsonElement member(JsonObject common, JsonObject own, String name) {
    return own.has(name) ? own.get(name) : common.get(name);
  }

  private static Operation operation(JsonObject operation) {
    JsonObject members = new JsonObject();
    operation.entrySet().stream()
        .filter(entry -> !ABOUT_THE_ROW.contains(entry.getKey()))
        .forEach(entry -> members.add(entry.getKey(), entry.getValue()));
    return new Operation(operation.get("name").getAsString(), members);
  }
}
