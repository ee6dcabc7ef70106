package dev.augur.processor.written;

import dev.augur.annotation.LengthUnit;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Position;
import dev.augur.processor.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uses of annotations as tests write them. */
public final class TestUse {
  private static final Position HERE = new Position() {};

  private TestUse() {}

  /**
   * What an operation's record is given.
   *
   * @param written numbers, lists of numbers, booleans, and names of enum constants by member; the others are as by default
   */
  public static Arguments arguments(AnnotationSpec spec, Settings settings, Map<String, Object> written) {
    for (String member : written.keySet()) {
      if (!spec.has(member)) {
        throw new IllegalArgumentException("@" + spec.name() + " has no member " + member);
      }
    }
    boolean pixels = LengthUnit.PIXELS.name().equals(written.get("unit"));
    List<Value> values = spec.members().stream()
        .filter(member -> written.containsKey(member.name()) || member.byDefault().isPresent())
        .map(member -> value(member, Optional.ofNullable(written.get(member.name())), pixels))
        .toList();
    return new UseArguments(new Use(spec, "Test", values, HERE), settings);
  }

  private static Value value(Member member, Optional<Object> written, boolean pixels) {
    Meaning meaning = pixels && member.inPixels().isPresent() ? member.inPixels().get() : member.meaning();
    Content content = written.map(TestUse::content).orElseGet(() -> member.byDefault().orElseThrow());
    return new Value(member, meaning, content, written.isPresent(), HERE, List.of(), Optional.empty());
  }

  private static Content content(Object written) {
    return switch (written) {
      case Boolean on -> new Content.Flag(on);
      case String name -> new Content.Constant(name);
      case Number number -> new Content.Numbers(List.of(number.doubleValue()));
      case List<?> numbers -> new Content.Numbers(
          numbers.stream().map(Number.class::cast).map(Number::doubleValue).toList());
      default -> throw new IllegalArgumentException("no member holds " + written);
    };
  }
}
