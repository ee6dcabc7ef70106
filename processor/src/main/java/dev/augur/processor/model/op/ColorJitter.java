package dev.augur.processor.model.op;

import dev.augur.processor.kernel.Measure;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Trait;
import java.util.Optional;
import java.util.Set;

/**
 * Brightness, contrast, saturation and hue, in this order, each clamped, under one coin.
 *
 * <p>A part whose range is fixed at what changes nothing is left out: nothing is drawn for it and it costs nothing, and
 * the builder cannot tune it.
 *
 * @param brightness the factor of Brightness
 * @param contrast the factor of Contrast, about the mean grey after brightness
 * @param saturation the factor of Saturation
 * @param hue the turns of Hue
 */
public record ColorJitter(Parameter brightness, Parameter contrast, Parameter saturation, Parameter hue)
    implements Operation {
  static final Binding BINDING =
      Binding.of(
          "ColorJitter",
          a -> new ColorJitter(a.drawn("brightness"), a.drawn("contrast"), a.drawn("saturation"), a.drawn("hue")),
          "@ColorJitter(brightness = 0.4, contrast = 0.4, saturation = 0.4, hue = 0.1)",
          "@ColorJitter(hue = 0, p = 0.8)",
          "@ColorJitter(brightness = {1.2, 1.6}, contrast = 0, saturation = 0, hue = 0.5)",
          "@ColorJitter(brightness = 0, contrast = {0.5, 1.5}, saturation = 0, hue = 0)");

  @Override
  public Set<Trait> traits() {
    boolean colourless = saturation.isFixedAt(1) && hue.isFixedAt(0);
    return colourless ? Set.of(Trait.PIXEL_RANGE) : Set.of(Trait.COLOUR, Trait.PIXEL_RANGE);
  }

  @Override
  public Optional<String> colourless() {
    return Optional.of("saturation = 0, hue = 0");
  }

  @Override
  public void lower(Lowering lowering) {
    if (!brightness.isFixedAt(1)) {
      Brightness.by(lowering, brightness);
    }
    if (!contrast.isFixedAt(1)) {
      Contrast.about(lowering, contrast, lowering.measure(Measure.GREY_MEAN));
    }
    if (!saturation.isFixedAt(1)) {
      Saturation.blend(
          lowering, lowering.uniform(saturation), saturation.allowedMin(), saturation.allowedMax());
    }
    if (!hue.isFixedAt(0)) {
      Hue.turn(lowering, hue);
    }
  }
}
