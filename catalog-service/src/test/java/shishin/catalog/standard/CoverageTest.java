package shishin.catalog.standard;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static shishin.catalog.Readers.editor;
import static shishin.catalog.standard.Drafting.clause;
import static shishin.catalog.standard.Drafting.standard;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Servers;

@QuarkusTest
@QuarkusTestResource(Servers.class)
class CoverageTest {

    @Test
    void a_standard_without_clauses_covers_nothing() {
        editor("acme")
                .get(standard("acme", "Empty") + "/coverage")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("items", equalTo(81))
                .body("covered", equalTo(0))
                .body("partly", equalTo(0))
                .body("phases", hasSize(3))
                .body("viewpoints", hasSize(10))
                .body("measures", hasSize(20))
                .body("measures.items.sum()", equalTo(81));
    }

    @ParameterizedTest(name = "a clause on {0} covers {1} of 1.2.3 and {2} in part: {3}")
    @CsvSource({
        "1.2.3-4,     1,  0, a ○ item itself",
        "1.2.3-4.1.8, 0,  1, something below a ○ item",
        "1.2.3,       10, 0, the measure stands for all below it",
        "1,           10, 0, so does the phase",
        "1.2.2-1,     0,  0, another measure",
    })
    void a_clause_covers_what_it_names_and_all_below(String item, int covered, int partly, String reason) {
        var standard = standard("acme", "Coverage");
        clause("acme", standard, "1", item);
        editor("acme")
                .get(standard + "/coverage")
                .then()
                .body("measures.find { it.code == '1.2.3' }.items", equalTo(10))
                .body("measures.find { it.code == '1.2.3' }.covered", equalTo(covered))
                .body("measures.find { it.code == '1.2.3' }.partly", equalTo(partly));
    }

    @Test
    void what_two_clauses_cover_is_counted_once() {
        var standard = standard("acme", "Twice");
        clause("acme", standard, "1", "1.1.1-1");
        clause("acme", standard, "2", "1.1.1-1");
        clause("acme", standard, "3", "1.1.1-1.1");
        editor("acme")
                .get(standard + "/coverage")
                .then()
                .body("covered", equalTo(1))
                .body("partly", equalTo(0))
                .body("phases[0].covered", equalTo(1))
                .body("viewpoints[0].covered", equalTo(1));
    }
}
