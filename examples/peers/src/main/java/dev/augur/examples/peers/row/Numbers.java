package dev.augur.examples.peers.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * One image's numbers in a flat array, drawn by the JDK's own generator: what a column without pipelines of its own
 * works with. Allocates nothing per image. Not thread-safe.
 */
public final class Numbers {
  private static final int TRIES = 10;

  private final Map<String, Integer> slots = new HashMap<>();
  private final List<Consumer<SplittableRandom>> draws = new ArrayList<>();
  private double[] values = new double[0];

  /** The numbers of a row's operations. */
  public Numbers(Row row) {
    for (Operation operation : row.operations()) {
      int acts = slot(operation.name(), "acts");
      double chance = operation.chance();
      draws.add(random -> values[acts] = chance >= 1 || random.nextDouble() < chance ? 1 : 0);
      switch (operation.name()) {
        case "RandomResizedCrop" -> window(row, operation);
        case "RandomCrop" -> place(row, operation);
        case "RandomRotate90" -> whole(slot(operation.name(), "turns"), 4);
        case "ChannelDropout" -> whole(slot(operation.name(), "first"), 3);
        case "ChannelShuffle" -> whole(slot(operation.name(), "order"), 6);
        case "ChannelShift" -> List.of("shiftRed", "shiftGreen", "shiftBlue")
            .forEach(name -> uniform(slot(operation.name(), name), operation.numbers("shift")));
        case "Normalize", "Rescale" -> { }
        default -> operation.members().keySet().stream()
            .filter(member -> operation.members().get(member).isJsonArray())
            .forEach(member -> uniform(slot(operation.name(), member), operation.numbers(member)));
      }
    }
  }

  /** Where a number lies, to be asked once; {@code acts} is 1 or 0. */
  public int slot(String operation, String name) {
    return slots.computeIfAbsent(operation + "." + name, path -> {
      values = new double[slots.size() + 1];
      return slots.size();
    });
  }

  /** A number. */
  public double value(int slot) {
    return values[slot];
  }

  /** Whether the operation acts whose {@code acts} lies here. */
  public boolean acts(int slot) {
    return values[slot] != 0;
  }

  /** Draws all numbers. */
  public void draw(SplittableRandom random) {
    for (Consumer<SplittableRandom> draw : draws) {
      draw.accept(random);
    }
  }

  /** Takes pinned numbers. */
  public void set(Pin pin) {
    pin.draws().forEach((operation, numbers) -> numbers.forEach((name, value) -> {
      Integer slot = slots.get(operation + "." + name);
      if (slot != null) {
        values[slot] = value;
      }
    }));
  }

  private void uniform(int slot, double[] range) {
    draws.add(random -> values[slot] = range[0] + (range[1] - range[0]) * random.nextDouble());
  }

  private void whole(int slot, int bound) {
    draws.add(random -> values[slot] = random.nextInt(bound));
  }

  private void place(Row row, Operation operation) {
    int padding = (int) operation.number("padding", 0);
    whole(slot(operation.name(), "top"), row.sourceHeight() + 2 * padding - row.height() + 1);
    whole(slot(operation.name(), "left"), row.sourceWidth() + 2 * padding - row.width() + 1);
  }

  /** Ten tries, then the centre, as torchvision and Albumentations do it. */
  private void window(Row row, Operation operation) {
    int top = slot(operation.name(), "top");
    int left = slot(operation.name(), "left");
    int height = slot(operation.name(), "height");
    int width = slot(operation.name(), "width");
    double[] scale = operation.numbers("scale");
    double[] ratio = operation.numbers("ratio");
    double logSmallest = Math.log(ratio[0]);
    double logSpan = Math.log(ratio[1]) - logSmallest;
    draws.add(random -> {
      for (int attempt = 0; attempt < TRIES; attempt++) {
        double area = row.sourceHeight() * row.sourceWidth() * (scale[0] + (scale[1] - scale[0]) * random.nextDouble());
        double shape = Math.exp(logSmallest + logSpan * random.nextDouble());
        int columns = (int) Math.rint(Math.sqrt(area * shape));
        int rows = (int) Math.rint(Math.sqrt(area / shape));
        if (columns >= 1 && columns <= row.sourceWidth() && rows >= 1 && rows <= row.sourceHeight()) {
          store(top, left, height, width, random.nextInt(row.sourceHeight() - rows + 1),
              random.nextInt(row.sourceWidth() - columns + 1), rows, columns);
          return;
        }
      }
      int columns = (int) Math.min(row.sourceWidth(), Math.rint(row.sourceHeight() * ratio[1]));
      store(top, left, height, width, 0, (row.sourceWidth() - columns) / 2, row.sourceHeight(), columns);
    });
  }

  private void store(int top, int left, int height, int width, int y, int x, int rows, int columns) {
    values[top] = y;
    values[left] = x;
    values[height] = rows;
    values[width] = columns;
  }
}
