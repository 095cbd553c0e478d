package shishin.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.vertx.ext.web.Router;
import java.time.Instant;
import java.util.List;

/** The features in reading order: each sees only what stands to its left. */
@AnalyzeClasses(packages = "shishin.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> FEATURES =
            List.of("trace", "problem", "caller", "route", "limit", "contract", "health", "feed");

    @ArchTest
    static final ArchRule features_are_free_of_cycles =
            slices().matching("shishin.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void every_feature_sees_only_what_stands_to_its_left(JavaClasses gateway) {
        for (int i = 0; i < FEATURES.size() - 1; i++) {
            var toTheRight = FEATURES.subList(i + 1, FEATURES.size()).stream().map(ArchitectureTest::name);
            noClasses()
                    .that()
                    .resideInAPackage(name(FEATURES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(toTheRight.toArray(String[]::new))
                    .check(gateway);
        }
    }

    @ArchTest
    static final ArchRule every_class_belongs_to_a_feature = classes()
            .should()
            .resideInAnyPackage(FEATURES.stream().map(ArchitectureTest::name).toArray(String[]::new));

    @ArchTest
    static final ArchRule routes_stay_inside_their_feature =
            noClasses().that().arePublic().should().dependOnClassesThat().areAssignableTo(Router.class);

    @ArchTest
    static final ArchRule the_gateway_knows_no_service_and_no_table = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "shishin.platform..", "shishin.catalog..", "shishin.assessment..", "shishin.risk..", "java.sql..");

    @ArchTest
    static final ArchRule nobody_reads_the_machines_clock = noClasses().should().callMethod(Instant.class, "now");

    private static String name(String feature) {
        return "shishin.gateway." + feature;
    }
}
