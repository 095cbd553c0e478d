package shishin.local;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("shishin.local");

    @Test
    void the_machine_knows_no_server_and_a_server_knows_no_stack() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("machine")
                .definedBy("shishin.local.machine")
                .layer("server")
                .definedBy("shishin.local.server")
                .layer("stack")
                .definedBy("shishin.local.stack")
                .layer("demo")
                .definedBy("shishin.local.demo")
                .layer("commands")
                .definedBy("shishin.local")
                .whereLayer("commands")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("demo")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("stack")
                .mayOnlyBeAccessedByLayers("commands")
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("stack", "commands")
                .check(CLASSES);
    }
}
