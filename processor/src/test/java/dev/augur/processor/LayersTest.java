package dev.augur.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which packages of the processor may know which. */
@AnalyzeClasses(packages = LayersTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  static final String BASE = "dev.augur.processor";

  @ArchTest
  static final ArchRule ONLY_READING_AND_THE_ENTRY_KNOW_THE_COMPILER =
      noClasses().that().resideOutsideOfPackages(BASE, BASE + ".read")
          .should().dependOnClassesThat(
              resideInAnyPackage(
                  "javax.lang.model..", "javax.annotation.processing..", "javax.tools..", "com.sun.source..")
                  .and(not(name("javax.lang.model.element.Modifier"))));

  @ArchTest
  static final ArchRule ONLY_EMITTING_KNOWS_JAVAPOET =
      noClasses().that().resideOutsideOfPackage(BASE + ".emit..")
          .should().dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."));

  @ArchTest
  static final ArchRule NO_PACKAGES_KNOW_EACH_OTHER = slices().matching("dev.augur.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KERNELS_KNOW_NOTHING = onlyKnows("kernel");

  @ArchTest
  static final ArchRule MODELS_KNOW_KERNELS = onlyKnows("model", "kernel");

  @ArchTest
  static final ArchRule OPERATIONS_KNOW_MODELS = onlyKnows("model.op", "kernel", "model");

  @ArchTest
  static final ArchRule PROBLEMS_KNOW_ONLY_POSITIONS = onlyKnows("problem", "model");

  @ArchTest
  static final ArchRule WHAT_IS_WRITTEN_KNOWS_ITS_MEANING = onlyKnows("written", "problem", "model", "kernel");

  @ArchTest
  static final ArchRule CHECKS_KNOW_WHAT_THEY_JUDGE = onlyKnows("check", "written", "problem", "model");

  @ArchTest
  static final ArchRule READING_KNOWS_WHAT_IT_READS = onlyKnows("read", "written", "problem", "model");

  @ArchTest
  static final ArchRule PLANNING_KNOWS_NO_SOURCE = onlyKnows("plan", "kernel", "model");

  @ArchTest
  static final ArchRule EMITTING_KNOWS_PLANS = onlyKnows("emit", "plan", "kernel", "model");

  private static ArchRule onlyKnows(String layer, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = BASE + "." + layer;
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = BASE + "." + others[i] + "..";
    }
    return classes().that().resideInAPackage(BASE + "." + layer)
        .should().onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(BASE + ".."))));
  }
}
