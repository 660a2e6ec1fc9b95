package org.newsfold;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, and the domain knows neither AWS nor JSON. */
class ArchitectureTest {
  private static final String[] FUNCTIONS = {
    "org.newsfold.normalize..",
    "org.newsfold.enrich..",
    "org.newsfold.cluster..",
    "org.newsfold.lookup.."
  };
  private static final String[] ABOVE_FUNCTIONS = {"org.newsfold.local..", "org.newsfold.bench.."};

  private static final DescribedPredicate<JavaClass> IN_A_FUNCTION = resideInAnyPackage(FUNCTIONS);
  private static final DescribedPredicate<JavaClass> ABOVE = resideInAnyPackage(ABOVE_FUNCTIONS);

  /** Where AWS and JSON may be met. */
  private static final DescribedPredicate<JavaClass> ADAPTER =
      resideInAnyPackage("org.newsfold..aws..", "org.newsfold..json..")
          .or(ABOVE)
          .or(handlerOrPartOfOne());

  private static JavaClasses newsfold;

  @BeforeAll
  static void readClasses() {
    newsfold =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.newsfold");
  }

  @Test
  void seesTheClassesItJudges() {
    assertThat(newsfold).isNotEmpty();
  }

  @Test
  void domainKnowsNeitherAwsNorJson() {
    noClasses()
        .that(not(ADAPTER))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon..", "com.amazonaws..", "com.fasterxml..")
        .allowEmptyShould(true)
        .check(newsfold);
  }

  @Test
  void functionsDoNotKnowEachOther() {
    slices()
        .matching("org.newsfold.(normalize|enrich|cluster|lookup)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .check(newsfold);
  }

  @Test
  void functionsKnowNothingAboveThem() {
    noClasses()
        .that(IN_A_FUNCTION)
        .should()
        .dependOnClassesThat(ABOVE)
        .allowEmptyShould(true)
        .check(newsfold);
  }

  @Test
  void sharedKnowsNobody() {
    classes()
        .that(not(IN_A_FUNCTION.or(ABOVE)))
        .should()
        .onlyDependOnClassesThat(not(IN_A_FUNCTION.or(ABOVE)))
        .allowEmptyShould(true)
        .check(newsfold);
  }

  private static DescribedPredicate<JavaClass> handlerOrPartOfOne() {
    DescribedPredicate<JavaClass> handler = simpleNameEndingWith("Handler");
    return DescribedPredicate.describe(
        "a handler or a class inside one",
        type -> handler.test(type) || type.getEnclosingClass().map(handler::test).orElse(false));
  }
}
