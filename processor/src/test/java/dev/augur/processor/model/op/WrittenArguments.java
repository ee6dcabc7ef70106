package dev.augur.processor.model.op;

import dev.augur.annotation.Border;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.meta.One;
import dev.augur.processor.kernel.Parameter;
import dev.augur.processor.kernel.Sampling;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An annotation's members as a test wrote them, with the defaults and ranges of its class file. */
final class WrittenArguments implements Arguments {
  private static final Set<String> SAMPLING = Set.of("border", "fill", "interpolation");

  private final AnnotationFile annotation;
  private final Settings settings;
  private final Map<String, Object> written;
  private final Set<String> read = new TreeSet<>();

  WrittenArguments(AnnotationFile annotation, Settings settings, Map<String, Object> written) {
    this.annotation = annotation;
    this.settings = settings;
    this.written = new HashMap<>(written);
    written.keySet().forEach(this::member);
  }

  /** The members that were asked for. */
  Set<String> read() {
    return read;
  }

  @Override
  public Parameter drawn(String name) {
    AnnotationFile.Member member = member(name);
    if (!member.isDrawn()) {
      throw new IllegalArgumentException(annotation.name() + "." + name + " is not drawn");
    }
    boolean inPixels = member.drawn(true) != null && value("unit").equals("PIXELS");
    Map<String, Object> bounds = member.drawn(inPixels);
    List<Double> numbers = numbers(name);
    double last = numbers.getLast();
    double first = numbers.size() == 2 ? numbers.getFirst() : switch (one(member)) {
      case SYMMETRIC -> -last;
      case EXACTLY -> last;
      case AROUND_ONE -> Math.max(0, 1 - last);
    };
    boolean aroundOne = numbers.size() == 1 && one(member) == One.AROUND_ONE;
    return new Parameter(
        name,
        first,
        aroundOne ? 1 + last : last,
        (double) bounds.get("min"),
        (double) bounds.get("max"),
        inPixels ? "px" : (String) member.drawn(false).getOrDefault("unit", ""),
        inPixels || Boolean.TRUE.equals(member.drawn(false).get("integer")));
  }

  private static One one(AnnotationFile.Member member) {
    return One.valueOf((String) member.drawn(false).get("one"));
  }

  @Override
  public int integer(String name) {
    return (int) value(name);
  }

  @Override
  public double number(String name) {
    return (double) value(name);
  }

  @Override
  public List<Double> numbers(String name) {
    Object value = value(name);
    return value instanceof List<?> list ? list.stream().map(Double.class::cast).toList() : List.of((Double) value);
  }

  @Override
  public boolean flag(String name) {
    return (boolean) value(name);
  }

  @Override
  public <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, (String) value(name));
  }

  @Override
  public Sampling sampling() {
    Sampling standard = settings.sampling();
    SAMPLING.stream().filter(annotation.members()::containsKey).forEach(read::add);
    return new Sampling(
        written.containsKey("border") ? constant("border", Border.class) : standard.border(),
        written.containsKey("fill") ? numbers("fill") : standard.fill(),
        written.containsKey("interpolation")
            ? constant("interpolation", Interpolation.class)
            : standard.interpolation());
  }

  @Override
  public Settings settings() {
    return settings;
  }

  private Object value(String name) {
    read.add(name);
    Object standard = member(name).standard().orElse(null);
    Object value = written.getOrDefault(name, standard);
    if (value == null) {
      throw new IllegalArgumentException(annotation.name() + "." + name + " has no default and was not written");
    }
    return value;
  }

  private AnnotationFile.Member member(String name) {
    AnnotationFile.Member member = annotation.members().get(name);
    if (member == null) {
      throw new IllegalArgumentException(annotation.name() + " has no " + name);
    }
    return member;
  }
}
