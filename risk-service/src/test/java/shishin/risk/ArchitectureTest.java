package shishin.risk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import shishin.platform.test.HouseRules;

@AnalyzeClasses(packages = "shishin.risk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** In reading order: each sees only what stands before it. */
    private static final List<String> FEATURES = List.of(
            "guideline",
            "trail",
            "drawing",
            "scale",
            "simulation",
            "quantity",
            "run",
            "lifecycle",
            "deputy",
            "criteria",
            "issue",
            "identification",
            "analysis",
            "portfolio",
            "incident",
            "evaluation",
            "treatment",
            "acceptance",
            "review",
            "figure",
            "register",
            "privacy");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("shishin.risk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void a_feature_sees_only_what_stands_to_its_left(JavaClasses classes) {
        for (int place = 0; place < FEATURES.size() - 1; place++)
            noClasses()
                    .that()
                    .resideInAPackage(name(FEATURES.get(place)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FEATURES.subList(place + 1, FEATURES.size()).stream()
                            .map(ArchitectureTest::name)
                            .toArray(String[]::new))
                    .check(classes);
    }

    @ArchTest
    static final ArchRule every_feature_has_its_place = classes()
            .should()
            .resideInAnyPackage(
                    Stream.concat(Stream.of("shishin.risk"), FEATURES.stream().map(ArchitectureTest::name))
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule the_words_and_the_loop_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage(name("scale"), name("lifecycle"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta.ws.rs..", "jakarta.enterprise..", "com.fasterxml..");

    @ArchTest
    static final ArchRule the_engines_are_plain_java = noClasses()
            .that()
            .resideInAPackage(name("simulation"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "shishin.platform..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "jakarta..",
                    "com.fasterxml..",
                    "org.hibernate..");

    @ArchTest
    static final ArchRule the_engines_are_free_of_cycles =
            slices().matching("shishin.risk.simulation.(*)..").should().beFreeOfCycles();

    private static String name(String feature) {
        return "shishin.risk." + feature + "..";
    }
}
