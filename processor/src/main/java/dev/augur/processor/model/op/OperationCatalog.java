package dev.augur.processor.model.op;

import dev.augur.processor.model.Binding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All operations, family by family; the README's table sorts them by name within each. */
public final class OperationCatalog {
  private static final List<Binding> BINDINGS =
      List.of(
          HorizontalFlip.BINDING,
          VerticalFlip.BINDING,
          Transpose.BINDING,
          RandomRotate90.BINDING,
          Rotate.BINDING,
          Translate.BINDING,
          Scale.BINDING,
          Shear.BINDING,
          Affine.BINDING,
          Perspective.BINDING,
          ElasticTransform.BINDING,
          CenterCrop.BINDING,
          RandomCrop.BINDING,
          RandomResizedCrop.BINDING,
          Resize.BINDING,
          LongestMaxSize.BINDING,
          SmallestMaxSize.BINDING,
          PadIfNeeded.BINDING,
          Brightness.BINDING,
          Contrast.BINDING,
          Gamma.BINDING,
          Saturation.BINDING,
          Hue.BINDING,
          ColorJitter.BINDING,
          ToGray.BINDING,
          Invert.BINDING,
          Solarize.BINDING,
          Posterize.BINDING,
          ChannelShuffle.BINDING,
          ChannelShift.BINDING,
          Equalize.BINDING,
          AutoContrast.BINDING,
          GaussianBlur.BINDING,
          Sharpen.BINDING,
          GaussNoise.BINDING,
          CoarseDropout.BINDING,
          ChannelDropout.BINDING,
          Normalize.BINDING,
          Rescale.BINDING);

  private static final Map<String, Binding> BY_NAME =
      BINDINGS.stream().collect(Collectors.toUnmodifiableMap(Binding::name, Function.identity()));

  private OperationCatalog() {}

  /** Every operation's binding. */
  public static List<Binding> bindings() {
    return BINDINGS;
  }

  /** The bindings by annotation name. */
  public static Map<String, Binding> byName() {
    return BY_NAME;
  }
}
