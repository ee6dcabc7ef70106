package dev.augur.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.augur.annotation.Pipeline;
import dev.augur.processor.harness.AnnotationSources;
import dev.augur.processor.harness.AnnotationSources.Documented;
import dev.augur.processor.model.op.OperationCatalog;
import dev.augur.processor.written.Content;
import dev.augur.processor.written.Meaning;
import dev.augur.processor.written.Member;
import dev.augur.processor.written.Range;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every annotation of the language keeps to, read from its source. */
class LanguageTest {
  private static final Map<String, Documented> ALL = AnnotationSources.all();

  /** Operations that fix a size or a format have no probability; the column p of README's table says "always". */
  private static final Set<String> ALWAYS =
      Set.of("CenterCrop", "RandomCrop", "RandomResizedCrop", "Resize", "LongestMaxSize", "SmallestMaxSize",
          "PadIfNeeded", "Normalize", "Rescale");

  private static final Pattern FORMULA = Pattern.compile("\\{@code \\w+(\\([^=}]+\\))? = [^}]+\\}");
  private static final Pattern EXAMPLE = Pattern.compile("Example:\\s+\\{@code\\s+(@.*)\\}\\.?\\s*$", Pattern.DOTALL);

  @ParameterizedTest
  @MethodSource("operations")
  void keepsItsPlaceInTheStack(Documented operation) throws ReflectiveOperationException {
    Class<?> type = Class.forName(Pipeline.class.getPackageName() + "." + operation.spec().name());
    assertThat(type.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    assertThat(type.getAnnotation(Target.class).value()).containsExactly(ElementType.TYPE, ElementType.METHOD);
    assertThat(type.getAnnotation(Repeatable.class)).isNull();
    assertThat(type.asSubclass(Annotation.class)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasAProbabilityUnlessItFixesSomething(Documented operation) {
    assertThat(operation.spec().has("p")).isNotEqualTo(ALWAYS.contains(operation.spec().name()));
    operation.spec().members().stream().filter(member -> member.name().equals("p")).forEach(p -> {
      assertThat(p.meaning()).isInstanceOf(Meaning.Chance.class);
      String wanted = operation.spec().name().equals("RandomRotate90") ? "1" : "0.5";
      assertThat(p.byDefault().orElseThrow()).hasToString(wanted);
    });
  }

  @ParameterizedTest
  @MethodSource("operations")
  void readsAsOthersDo(Documented operation) {
    assertThat(operation.sentence()).endsWith(".").hasSizeLessThan(120);
    String name = operation.spec().name();
    assertThat(example(operation)).matches("@" + name + "(\\(.*\\))?");
    Javac.Outcome outcome = Javac.compile(
        "import dev.augur.annotation.*;\n@Pipeline(height = 224, width = 224)\n interface Train {\n"
            + example(operation) + " void first();\n"
            + (name.equals("Resize") ? "" : "@Resize void last(); ") + "}");
    assertThat(outcome.errors()).noneSatisfy(error -> assertThat(error).contains("@" + name + " on"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void hasAFormula(Documented operation) {
    assertThat(operation.comment().replaceAll("(?s)Example:.*", "")).containsPattern(FORMULA);
  }

  @ParameterizedTest
  @MethodSource("members")
  void saysItsRangeAndKeepsItsDefaultInIt(String owner, Member member, String comment) {
    assertThat(comment).as(owner + "." + member.name()).isNotBlank();
    switch (member.meaning()) {
      case Meaning.Drawn drawn -> {
        assertRange(comment, drawn.range(), drawn.unit());
        member.inPixels().ifPresent(pixels -> assertThat(comment).contains("{@code " + pixels.range() + "}"));
        member.byDefault().ifPresent(content -> assertInside(drawn, content));
        if (!Double.isNaN(drawn.neutral())) {
          assertThat(drawn.range().contains(drawn.neutral())).isTrue();
        }
      }
      case Meaning.Fixed(Range range, String unit, double neutral) -> assertRange(member, comment, range, unit);
      case Meaning.PerChannel(Range range) -> assertRange(member, comment, range, "fraction of the maximum");
      case Meaning.Chance chance -> assertRange(member, comment, new Range(0, 1), "");
      case Meaning.PixelValue pixel -> assertThat(comment).containsIgnoringCase("pixel value");
      case Meaning.Plain plain -> {}
    }
  }

  @ParameterizedTest
  @MethodSource("members")
  void referToMembersThatAreThere(String owner, Member member, String comment) {
    List<String> names = ALL.get(owner).spec().members().stream().map(Member::name).toList();
    assertThat(names).containsAll(member.notWith());
    member.onlyWith().ifPresent(condition -> assertThat(names).contains(condition.member()));
  }

  @ParameterizedTest
  @MethodSource("bindings")
  void theCatalogueHasAnAnnotationForEachRecord(String binding) {
    assertThat(AnnotationSources.operations()).containsKey(binding);
  }

  static Stream<Documented> operations() {
    return ALL.values().stream().filter(documented -> documented.spec().isOperation());
  }

  static Stream<String> bindings() {
    return OperationCatalog.byName().keySet().stream();
  }

  static Stream<Object[]> members() {
    return ALL.values().stream()
        .flatMap(documented -> documented.spec().members().stream()
            .map(member -> new Object[] {
              documented.spec().name(), member, documented.members().get(member.name()).replaceAll("\\s+", " ")
            }));
  }

  /** The comment has the range and, where it is one of fractions, what they are of. */
  private static void assertRange(String comment, Range range, String unit) {
    assertThat(comment).contains("{@code " + range + "}");
    assertThat(unit).isNotEqualTo("fraction");
    assertThat(comment).contains(unit.startsWith("fraction of ") ? unit.substring(unit.lastIndexOf(' ') + 1) : "");
  }

  private static void assertRange(Member member, String comment, Range range, String unit) {
    assertRange(comment, range, unit);
    member.byDefault().ifPresent(content ->
        assertThat(((Content.Numbers) content).all()).allMatch(range::contains));
  }

  private static void assertInside(Meaning.Drawn drawn, Content content) {
    List<Double> numbers = ((Content.Numbers) content).all();
    assertThat(numbers).hasSizeBetween(1, 2);
    Range meant = drawn.meant(numbers);
    assertThat(meant.min()).isLessThanOrEqualTo(meant.max());
    assertThat(drawn.range().contains(meant.min()) && drawn.range().contains(meant.max())).isTrue();
  }

  private static String example(Documented operation) {
    Matcher example = EXAMPLE.matcher(operation.comment().strip());
    assertThat(example.find()).as("example of " + operation.spec().name()).isTrue();
    return example.group(1).replaceAll("\\s+", " ");
  }
}
