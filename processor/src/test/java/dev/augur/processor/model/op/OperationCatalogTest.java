package dev.augur.processor.model.op;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Border;
import dev.augur.annotation.HoleFill;
import dev.augur.annotation.Interpolation;
import dev.augur.annotation.LengthUnit;
import dev.augur.annotation.Pivot;
import dev.augur.processor.model.Binding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Annotations and bindings belong together, one to one, and agree on members. */
class OperationCatalogTest {
  private static final Map<String, AnnotationFile> ANNOTATIONS = AnnotationFile.all();
  private static final Pattern MEMBER = Pattern.compile("(\\w+) = ");

  static Stream<Binding> bindings() {
    return OperationCatalog.bindings().stream();
  }

  @Test
  void everyOperationHasOneBinding() {
    assertThat(ANNOTATIONS).hasSizeGreaterThan(30);
    assertThat(bindings().map(Binding::name)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
        ANNOTATIONS.keySet());
    assertThat(OperationCatalog.byName().keySet()).isEqualTo(ANNOTATIONS.keySet());
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void everyMemberButTheChanceIsRead(Binding binding) {
    AnnotationFile annotation = ANNOTATIONS.get(binding.name());
    WrittenArguments arguments = arguments(annotation);
    assertThat(binding.read().apply(arguments).getClass().getSimpleName()).isEqualTo(binding.name());
    assertThat(arguments.read()).isEqualTo(membersButTheChance(annotation));
  }

  /** What stands in an annotation of which only that is written which has no default. */
  private static WrittenArguments arguments(AnnotationFile annotation) {
    Map<String, Object> needed = annotation.members().entrySet().stream()
        .filter(member -> member.getValue().standard().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, member -> List.of(-1.0, 1.0)));
    return new WrittenArguments(annotation, LoweredOperation.settings(3, 255), needed);
  }

  private static Set<String> membersButTheChance(AnnotationFile annotation) {
    return annotation.members().entrySet().stream()
        .filter(member -> !member.getValue().isChance())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void samplesUseTheAnnotationAndItsMembers(Binding binding) {
    assertThat(binding.samples()).isNotEmpty().doesNotHaveDuplicates();
    for (String sample : binding.samples()) {
      assertThat(sample).matches("@" + binding.name() + "(\\(.+\\))?");
      assertThat(members(sample))
          .doesNotHaveDuplicates()
          .isSubsetOf(ANNOTATIONS.get(binding.name()).members().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void samplesVaryWhatIsDrawn(Binding binding) {
    Set<String> drawn = ANNOTATIONS.get(binding.name()).members().entrySet().stream()
        .filter(member -> member.getValue().isDrawn())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
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
