package dev.augur.processor.plan;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.Layout;
import dev.augur.annotation.PixelType;
import dev.augur.processor.model.Settings;
import java.util.List;

/** Pipelines' settings for tests of planning. */
final class PlanSettings {
  private PlanSettings() {}

  /** From bytes of any size to 32x40 floats. */
  static Settings of(int channels) {
    return of(channels, PixelType.UINT8, false);
  }

  static Settings of(int channels, PixelType source, boolean clip) {
    double maximum = source == PixelType.UINT8 ? 255 : 1;
    return new Settings(32, 40, PixelType.FLOAT32, Layout.CHW, Border.CONSTANT, List.of(0.0), Interpolation.BILINEAR,
        clip, new Settings.Source(0, 0, channels, source, maximum));
  }

  /** From bytes of any size to 32 rows of the given kind. */
  static Settings of(int channels, PixelType output, Layout layout, int width) {
    Settings bytes = of(channels);
    return new Settings(32, width, output, layout, bytes.border(), bytes.fill(), bytes.interpolation(), bytes.clip(),
        bytes.source());
  }
}
