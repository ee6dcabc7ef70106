package dev.augur.examples.quickstart.gallery;

import dev.augur.Augmenter;
import dev.augur.Draw;
import dev.augur.Image;
import dev.augur.PixelType;
import dev.augur.SampleKey;
import dev.augur.TensorSpec;
import dev.augur.view.Picture;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs pipelines on pictures and keeps what came out. */
final class Shooting {
  private static final long SEED = 1;
  private static final Pattern OPERATION = Pattern.compile("\\s*\\d+\\. (@.*?)(   .*)?");

  private Shooting() {}

  /** The image as it is, and then several draws; one, if nothing is random. */
  static Row row(Augmenter augmenter, Image image, int draws) {
    List<Shot> shots = new ArrayList<>();
    shots.add(new Shot(Picture.of(image), "original"));
    for (int view = 0; view < (isRandom(augmenter) ? draws : 1); view++) {
      shots.add(shot(augmenter, image, view));
    }
    return new Row(name(augmenter), code(augmenter), shots);
  }

  private static boolean isRandom(Augmenter augmenter) {
    return augmenter.draws().operations().stream()
        .anyMatch(operation -> operation.actsSlot() >= 0 || !operation.parameters().isEmpty());
  }

  /** What one draw gives. */
  static Shot shot(Augmenter augmenter, Image image, int view) {
    TensorSpec output = augmenter.output();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment tensor = arena.allocate(output.bytes(), Long.BYTES);
      Draw draw = augmenter.draw(new SampleKey(SEED, 0, image.index(), view), image);
      augmenter.apply(draw, image, tensor);
      String values = output.type() != PixelType.UINT8 ? "; " + range(tensor, output) : "";
      return new Shot(Picture.of(tensor, output), draw + values);
    }
  }

  /** Floats are shown with their scale undone, so the caption tells what they are. */
  private static String range(MemorySegment tensor, TensorSpec output) {
    float min = Float.MAX_VALUE;
    float max = -Float.MAX_VALUE;
    for (long i = 0; i < output.values(); i++) {
      float value = output.type().get(tensor, i);
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return String.format(Locale.ROOT, "floats from %.2f to %.2f", min, max);
  }

  /** The declared operations, one a line, as the plan lists them. */
  static String code(Augmenter augmenter) {
    return augmenter.plan().lines()
        .map(OPERATION::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String name(Augmenter augmenter) {
    return augmenter.draws().operations().getFirst().path();
  }
}
