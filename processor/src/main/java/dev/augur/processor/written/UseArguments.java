package dev.augur.processor.written;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Settings;
import java.util.List;

/**
 * The members of one use, as an operation's record asks for them.
 *
 * @param use the checked annotation
 * @param settings the pipeline's settings
 */
record UseArguments(Use use, Settings settings) implements Arguments {

  @Override
  public Parameter drawn(String member) {
    Value value = use.value(member);
    if (!(value.meaning() instanceof Meaning.Drawn drawn)) {
      throw use.other(member, "drawn");
    }
    Range meant = drawn.meant(value.numbers());
    Range range = drawn.range();
    return new Parameter(
        member, meant.min(), meant.max(), range.min(), range.max(), drawn.unit(), drawn.integer());
  }

  @Override
  public int integer(String member) {
    return use.integer(member);
  }

  @Override
  public double number(String member) {
    return use.number(member);
  }

  @Override
  public List<Double> numbers(String member) {
    return use.numbers(member);
  }

  @Override
  public boolean flag(String member) {
    return use.flag(member);
  }

  @Override
  public <E extends Enum<E>> E constant(String member, Class<E> type) {
    return use.constant(member, type);
  }

  @Override
  public Sampling sampling() {
    Border border = use.spec().has("border") ? constant("border", Border.class) : Border.INHERIT;
    Interpolation interpolation =
        use.spec().has("interpolation") ? constant("interpolation", Interpolation.class) : Interpolation.INHERIT;
    List<Double> fill = use.spec().has("fill") ? numbers("fill") : List.of();
    return new Sampling(
        border == Border.INHERIT ? settings.border() : border,
        fill.isEmpty() ? settings.fill() : fill,
        interpolation == Interpolation.INHERIT ? settings.interpolation() : interpolation);
  }
}
