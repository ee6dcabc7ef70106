package dev.augur.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which packages of kernels may know which. */
@AnalyzeClasses(packages = SupportLayersTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class SupportLayersTest {
  static final String BASE = "dev.augur.support";

  @ArchTest
  static final ArchRule NO_PACKAGES_KNOW_EACH_OTHER = slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule KERNELS_DO_NOT_KNOW_WHO_RUNS_THEM =
      noClasses().that().resideInAPackage(BASE + ".*..").should().dependOnClassesThat().resideInAPackage(BASE);

  @ArchTest
  static final ArchRule PIXELS_KNOW_NO_KERNEL =
      noClasses().that().resideInAnyPackage(BASE + ".pixel", BASE + ".random", BASE + ".vector").should().dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".erase", BASE + ".geometry", BASE + ".resize", BASE + ".statistic", BASE + ".stencil",
              BASE + ".store", BASE + ".warp");

  @ArchTest
  static final ArchRule MAPS_KNOW_NO_PICTURE =
      noClasses().that().resideInAPackage(BASE + ".geometry").should().dependOnClassesThat()
          .resideInAnyPackage(BASE + ".warp", BASE + ".resize", BASE + ".store");
}
