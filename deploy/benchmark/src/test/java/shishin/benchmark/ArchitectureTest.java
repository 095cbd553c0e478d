package shishin.benchmark;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "shishin.benchmark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("shishin.benchmark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_probe_stands_alone = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("..probe..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..stack..", "..load..", "..report..", "..seed..", "..operation..");
}
