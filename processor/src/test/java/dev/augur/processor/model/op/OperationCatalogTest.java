package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.HoleFill;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.LengthUnit;
import dev.augur.annotation.Pivot;
import dev.augur.processor.model.Arguments;
import dev.augur.processor.model.Binding;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import dev.augur.processor.written.TestUse;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations and bindings belong together, one to one, and agree on members. */
class OperationCatalogTest {
  private static final String SAMPLING = "sampling";
  private static final Set<String> OF_SAMPLING = Set.of("border", "fill", "interpolation");
  private static final Pattern MEMBER = Pattern.compile("(\\w+) = ");

  static Stream<Binding> bindings() {
    return OperationCatalog.bindings().stream();
  }

  @Test
  void everyOperationHasOneBinding() {
    assertThat(Annotations.names()).hasSizeGreaterThan(30);
    assertThat(bindings().map(Binding::name)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
        Annotations.names());
    assertThat(OperationCatalog.byName().keySet()).isEqualTo(Annotations.names());
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void everyMemberButTheChanceIsRead(Binding binding) {
    Set<String> asked = new TreeSet<>();
    Arguments arguments = TestUse.arguments(
        Annotations.of(binding.name()), LoweredOperation.settings(3, 255), Annotations.needed(binding.name()));
    assertThat(binding.read().apply(listening(arguments, asked)).getClass().getSimpleName()).isEqualTo(binding.name());
    Set<String> members = new TreeSet<>(names(binding, member -> !(member.meaning() instanceof Meaning.Chance)));
    if (asked.remove(SAMPLING)) {
      assertThat(members.removeAll(OF_SAMPLING)).isTrue();
    }
    assertThat(asked).isEqualTo(members);
  }

  /** Arguments that note the members that are asked for; all of sampling under one name. */
  private static Arguments listening(Arguments arguments, Set<String> asked) {
    return (Arguments) Proxy.newProxyInstance(
        Arguments.class.getClassLoader(), new Class<?>[] {Arguments.class}, (proxy, method, values) -> {
          if (values != null) {
            asked.add((String) values[0]);
          } else if (method.getName().equals(SAMPLING)) {
            asked.add(SAMPLING);
          }
          return method.invoke(arguments, values);
        });
  }

  private static Set<String> names(Binding binding, Predicate<Member> which) {
    return Annotations.of(binding.name()).members().stream()
        .filter(which)
        .map(Member::name)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void samplesUseTheAnnotationAndItsMembers(Binding binding) {
    assertThat(binding.samples()).isNotEmpty().doesNotHaveDuplicates();
    for (String sample : binding.samples()) {
      assertThat(sample).matches("@" + binding.name() + "(\\(.+\\))?");
      assertThat(members(sample))
          .doesNotHaveDuplicates()
          .isSubsetOf(names(binding, member -> true));
    }
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void samplesVaryWhatIsDrawn(Binding binding) {
    Set<String> drawn = names(binding, member -> member.meaning() instanceof Meaning.Drawn);
    assertThat(binding.samples()).hasSizeGreaterThanOrEqualTo(drawn.isEmpty() ? 1 : 2);
    assertThat(binding.samples().stream().flatMap(sample -> members(sample).stream())).containsAll(drawn);
  }

  private static List<String> members(String sample) {
    return MEMBER.matcher(sample).results().map((MatchResult match) -> match.group(1)).toList();
  }

  @Test
  void samplesShowEveryChoice() {
    String all = bindings().flatMap(binding -> binding.samples().stream()).collect(Collectors.joining("\n"));
    Stream.<Enum<?>[]>of(
            Border.values(), Interpolation.values(), HoleFill.values(), LengthUnit.values(), Pivot.values())
        .flatMap(Stream::of)
        .filter(choice -> !isDefault(choice))
        .forEach(choice -> assertThat(all).contains(choice.getDeclaringClass().getSimpleName() + "." + choice.name()));
  }

  private static boolean isDefault(Enum<?> choice) {
    return Set.of(
        Border.INHERIT, Border.CONSTANT, Interpolation.INHERIT, Interpolation.BILINEAR, HoleFill.CONSTANT,
        LengthUnit.FRACTION, Pivot.MEAN_GREY)
        .contains(choice);
  }
}
