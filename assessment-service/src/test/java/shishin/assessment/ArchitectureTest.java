package shishin.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import shishin.platform.test.HouseRules;

@AnalyzeClasses(packages = "shishin.assessment", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> FEATURES = List.of(
            "ndjson",
            "drawing",
            "oscal",
            "guideline",
            "ledger",
            "assessment",
            "answer",
            "task",
            "carryover",
            "campaign",
            "results",
            "worksheet",
            "signature",
            "evidence",
            "retention",
            "format",
            "placement",
            "agent",
            "reception",
            "attachment",
            "intake",
            "inbound",
            "finding",
            "risk",
            "posture",
            "report",
            "privacy");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("shishin.assessment.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void a_feature_sees_only_what_stands_to_its_left(JavaClasses classes) {
        for (int i = 0; i < FEATURES.size() - 1; i++)
            noClasses()
                    .that()
                    .resideInAPackage(feature(FEATURES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(FEATURES.subList(i + 1, FEATURES.size()).stream()
                            .map(ArchitectureTest::feature)
                            .toArray(String[]::new))
                    .allowEmptyShould(false)
                    .check(classes);
    }

    private static String feature(String name) {
        return "shishin.assessment." + name;
    }
}
