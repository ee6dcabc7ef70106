package dev.augur.processor.harness;

import java.util.List;

/** Leaves out what {@code @Pipeline} says of borders and resampling where no operation asks for it: that is an error. */
public final class SettingsInUse {
  private static final String RESAMPLES =
      ".*@(Rotate|Translate|Scale|Shear|Affine|Perspective|ElasticTransform|Resize|RandomResizedCrop|\\w+MaxSize)\\b.*";
  private static final String PADS = ".*@(PadIfNeeded\\b|RandomCrop\\(.*padding = [1-9]).*";

  private SettingsInUse() {}

  /** The text of {@code @Pipeline} without the settings that the operations have no use for. */
  public static String of(String settings, List<String> operations) {
    long resampling = operations.stream().filter(text -> text.matches(RESAMPLES)).count();
    String used = resampling > 1 ? settings : settings.replace(", clip = true", "");
    if (resampling > 0) {
      return used;
    }
    used = used.replaceAll(", interpolation = [\\w.]+", "");
    boolean border = operations.stream().anyMatch(text -> text.matches(PADS) && !text.contains("border = "));
    boolean fill = operations.stream().anyMatch(text -> text.matches(PADS) && !text.matches(".*(border|fill) = .*"));
    used = border ? used : used.replaceAll(", border = [\\w.]+", "");
    return fill ? used : used.replaceAll(", fill = (\\{[^}]*}|[\\w.]+)", "");
  }
}
