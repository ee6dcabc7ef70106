package dev.augur.processor;

import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Binding;
import dev.augur.processor.model.Frame;
import dev.augur.processor.model.Lowering;
import dev.augur.processor.model.Operation;
import dev.augur.processor.model.Settings;
import dev.augur.processor.model.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Stand-ins for all operations: they keep their arguments and have the properties that rules ask for. */
final class TestCatalogue {
  static final Map<String, Binding> BINDINGS = bindings();

  private TestCatalogue() {}

  /** A stand-in for an operation. */
  record StandIn(Arguments arguments, Set<Trait> traits, UnaryOperator<Frame> frames, Frame atLeast)
      implements Operation {
    @Override
    public Frame after(Frame before) {
      return frames.apply(before);
    }

    @Override
    public void lower(Lowering lowering) {
      throw new UnsupportedOperationException("a stand-in is never lowered");
    }
  }

  private static Map<String, Binding> bindings() {
    Map<String, Binding> bindings = new HashMap<>();
    put(bindings, List.copyOf(AnnotationSources.operations()), Set.of(), a -> before -> before);
    put(bindings, List.of("Brightness", "Contrast", "Gamma", "Invert"), Set.of(Trait.PIXEL_RANGE), a -> b -> b);
    put(bindings, List.of("Hue", "ColorJitter"), Set.of(Trait.PIXEL_RANGE, Trait.COLOUR), a -> b -> b);
    put(bindings, List.of("Normalize"), Set.of(Trait.PIXEL_RANGE, Trait.LEAVES_PIXEL_RANGE), a -> b -> b);
    put(bindings, List.of("Rescale"), Set.of(Trait.PIXEL_RANGE, Trait.LEAVES_PIXEL_RANGE), a -> b -> b);
    put(bindings, List.of("Transpose", "RandomRotate90"), Set.of(Trait.QUARTER_TURN), a -> Frame::perhapsTurned);
    put(bindings, List.of("Resize", "RandomResizedCrop"), Set.of(Trait.FIXES_SIZE), a -> b -> size(a));
    put(bindings, List.of("SmallestMaxSize"), Set.of(), a -> before -> Frame.UNKNOWN);
    put(bindings, List.of("LongestMaxSize"), Set.of(), a -> before -> Frame.within(longest(a)));
    put(bindings, List.of("PadIfNeeded"), Set.of(), a -> before -> before.fitsInto(size(a)) ? size(a) : Frame.UNKNOWN);
    for (String crop : List.of("CenterCrop", "RandomCrop")) {
      bindings.put(crop, Binding.of(crop, TestCatalogue::crop, "@" + crop));
    }
    return bindings;
  }

  private static void put(
      Map<String, Binding> bindings,
      List<String> names,
      Set<Trait> traits,
      Function<Arguments, UnaryOperator<Frame>> frames) {
    for (String name : names) {
      bindings.put(name, Binding.of(name, a -> new StandIn(a, traits, frames.apply(a), Frame.UNKNOWN), "@" + name));
    }
  }

  private static Operation crop(Arguments arguments) {
    Frame size = size(arguments);
    return new StandIn(arguments, Set.of(Trait.FIXES_SIZE), before -> size, size);
  }

  private static Frame size(Arguments arguments) {
    Settings settings = arguments.settings();
    int height = arguments.integer("height");
    int width = arguments.integer("width");
    return new Frame(height == 0 ? settings.height() : height, width == 0 ? settings.width() : width);
  }

  private static int longest(Arguments arguments) {
    int size = arguments.integer("size");
    return size == 0 ? Math.max(arguments.settings().height(), arguments.settings().width()) : size;
  }
}
