package shishin.catalog;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import shishin.platform.test.HouseRules;

@AnalyzeClasses(packages = "shishin.catalog", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("shishin.catalog.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_feature_sees_only_what_stands_to_its_left = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("finding")
            .definedBy("shishin.catalog.finding")
            .layer("edition")
            .definedBy("shishin.catalog.edition")
            .layer("builtin")
            .definedBy("shishin.catalog.edition.builtin")
            .layer("publication")
            .definedBy("shishin.catalog.publication")
            .layer("search")
            .definedBy("shishin.catalog.search")
            .layer("change")
            .definedBy("shishin.catalog.change")
            .layer("crosswalk")
            .definedBy("shishin.catalog.crosswalk..")
            .layer("standard")
            .definedBy("shishin.catalog.standard")
            .layer("exchange")
            .definedBy("shishin.catalog.exchange..")
            .layer("privacy")
            .definedBy("shishin.catalog.privacy")
            .whereLayer("finding")
            .mayNotAccessAnyLayer()
            .whereLayer("publication")
            .mayOnlyBeAccessedByLayers("change", "exchange")
            .whereLayer("change")
            .mayOnlyBeAccessedByLayers("standard", "exchange")
            .whereLayer("builtin")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("exchange")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("privacy")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("standard")
            .mayOnlyBeAccessedByLayers("exchange")
            .whereLayer("crosswalk")
            .mayOnlyBeAccessedByLayers("standard", "exchange")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("change", "crosswalk", "standard", "exchange");
}
