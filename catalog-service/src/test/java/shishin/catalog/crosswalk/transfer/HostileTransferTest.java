package shishin.catalog.crosswalk.transfer;

import static org.hamcrest.Matchers.equalTo;
import static shishin.catalog.Readers.editor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.catalog.Press;
import shishin.platform.test.Servers;

/** Crosswalks that come twice, or to do harm. */
@QuarkusTest
@QuarkusTestResource(Servers.class)
class HostileTransferTest {

    private static final String IMPORT = "/api/v1/crosswalks/import";
    private static final String CSV_HEADER =
            "source_item,target_item,relation,strength,rationale,explanation_ja,document\n";

    private final String tenant = Press.tenant();

    @Test
    void an_import_sent_again_with_its_key_has_the_first_answer() {
        var key = UUID.randomUUID().toString();
        var table = CSV_HEADER + "2.2.1-2.7,A.8.13,subset,6,semantic,,Table\n";
        once(key, table).body("added", equalTo(1));
        once(key, table).header("Idempotent-Replayed", "true").body("added", equalTo(1));
        take(csv() + "&store=true", table).body("added", equalTo(0)).body("unchanged", equalTo(1));
    }

    private ValidatableResponse once(String key, String table) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT + csv() + "&store=true")
                .then()
                .statusCode(200);
    }

    @Test
    void aliases_that_stand_for_each_other_many_times_are_not_unfolded() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d, *a%2$d]\n".formatted(i, i - 1));
        take("?format=ciso-assistant-yaml", bomb + "objects: {requirement_mapping_set: {requirement_mappings: *a29}}\n")
                .body("read", equalTo(0))
                .body("stored", equalTo(false));
        take("?format=oscal-yaml", bomb + "mapping-collection: {mappings: *a29}\n")
                .body("read", equalTo(0))
                .body("errors", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"oscal-json", "oscal-yaml", "ciso-assistant-yaml", "csv"})
    void what_is_nested_without_end_or_no_text_is_refused_in_the_report(String format) {
        var nested = format.equals("csv") ? "\u0000\u0001\u0002" : "{\"objects\":".repeat(5_000);
        take("?store=true&format=" + format, nested).body("errors", equalTo(1)).body("stored", equalTo(false));
    }

    @Test
    void a_file_larger_than_any_crosswalk_is_refused() {
        editor(tenant)
                .contentType("application/octet-stream")
                .body(new byte[9 << 20])
                .post(IMPORT + csv())
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/mapping-too-large"));
    }

    private String csv() {
        return "?format=csv&from=nisc-4-measures&to=iso-iec-27001-2022";
    }

    private ValidatableResponse take(String query, String file) {
        return editor(tenant)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORT + query)
                .then()
                .statusCode(200);
    }
}
