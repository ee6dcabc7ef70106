package dev.augur.examples.peers.row;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One operation of a row.
 *
 * @param name as its annotation is called
 * @param members the annotation's members that the row file fixes, without those that describe the row itself
 */
public record Operation(String name, JsonObject members) {

  /** The chance that it acts on an image; 1 for operations that always act. */
  public double chance() {
    return members.has("p") ? members.get("p").getAsDouble() : 1;
  }

  /** A member's numbers: the smallest and the largest, or one per channel. */
  public double[] numbers(String member) {
    JsonElement element = members.get(member);
    if (element == null || !element.isJsonArray()) {
      throw new IllegalArgumentException(name + " has no numbers called " + member + " in the row file; it has "
          + members);
    }
    JsonArray array = element.getAsJsonArray();
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).getAsDouble();
    }
    return numbers;
  }

  /** A member that is one number. */
  public double number(String member, double otherwise) {
    return members.has(member) ? members.get(member).getAsDouble() : otherwise;
  }
}
