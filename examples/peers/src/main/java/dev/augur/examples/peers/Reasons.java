package dev.augur.examples.peers;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Why goals are not reached, as far as it is known: by a goal's words, in a file that people edit. */
final class Reasons {
  private static final String FILE = "/dev/augur/examples/peers/reasons.json";
  private static final Map<String, String> ALL = read();

  private Reasons() {}

  /** Why a goal of these words is not reached; empty if nobody knows. Reasons for threads hold for any number of them. */
  static String why(String what) {
    return ALL.getOrDefault(what.replaceFirst("on \\d+ threads", "on several threads"), "");
  }

  static Map<String, String> all() {
    return ALL;
  }

  private static Map<String, String> read() {
    try (InputStream stream = Reasons.class.getResourceAsStream(FILE)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new Gson().fromJson(text, new TypeToken<Map<String, String>>() {}.getType());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
