package shishin.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes into a module is under a licence that fits Apache-2.0, by the list the build itself writes of it. */
class LicenceTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."))
            .toAbsolutePath()
            .normalize();

    /** Of several licences of one component its user chooses; one that fits is enough. */
    private static final Set<String> FITTING = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "Go License",
            "MIT",
            "MIT-0",
            "Public Domain");

    @Test
    void what_goes_into_a_module_is_under_a_licence_that_fits() throws IOException {
        var faults = new TreeSet<String>();
        for (var list : lists()) faults.addAll(faults(new ObjectMapper().readTree(list.toFile())));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"license": {"id": "MIT"}}                                               | true
                    {"license": {"id": "GPL-3.0-only"}}                                      | false
                    {"license": {"id": "EPL-2.0"}}, {"license": {"name": "GPL with exception"}} | true
                    {"expression": "Apache-2.0 OR MIT"}                                      | true
                    {"expression": "Apache-2.0 AND SSPL-1.0"}                                | false
                    ''                                                                       | false
                    """)
    void one_that_fits_is_enough_and_none_is_not(String licences, boolean fits) throws IOException {
        var list = "{\"components\": [{\"purl\": \"pkg:maven/a/b@1\", \"licenses\": [%s]}]}".formatted(licences);
        assertThat(faults(new ObjectMapper().readTree(list)).isEmpty()).isEqualTo(fits);
    }

    /** Of the modules that were built before this one; this one's own stands when it was built before. */
    private static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.find(ROOT, 4, (path, about) -> path.endsWith(Path.of("target", "sbom.json")))) {
            return files.toList();
        }
    }

    private static Set<String> faults(JsonNode list) {
        var faults = new TreeSet<String>();
        for (var component : list.path("components")) {
            var licences = StreamSupport.stream(component.path("licenses").spliterator(), false)
                    .map(LicenceTest::name)
                    .toList();
            if (licences.stream().noneMatch(LicenceTest::fits))
                faults.add(component.path("purl").asText() + " " + licences);
        }
        return faults;
    }

    private static String name(JsonNode licence) {
        if (licence.has("expression")) return licence.path("expression").asText();
        var named = licence.path("license");
        return named.path("id").asText(named.path("name").asText());
    }

    private static boolean fits(String licence) {
        return Stream.of(licence.replaceAll("[()]", "").split(" OR ", -1))
                .anyMatch(choice -> FITTING.containsAll(List.of(choice.split(" AND ", -1))));
    }
}
