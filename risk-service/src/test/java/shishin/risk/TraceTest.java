package shishin.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

/** Nothing is recorded here; the trace of a caller goes on all the same. */
@QuarkusTest
class TraceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00, 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01, none",
                "garbage, none"
            })
    void a_fact_carries_the_trace_of_the_request_that_made_it_true(String given, String kept) {
        var tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
        Calls.as(Tokens.of("ada", tenant, "risk:write"))
                .header("traceparent", given)
                .body("""
                        {"source": "OPERATION", "title": "Traced", "severity": "LOW",
                         "subject": {"type": "system", "id": "billing"}}""")
                .post("/api/v1/issues")
                .then()
                .statusCode(201);
        try (var facts = new Facts("shishin.risk.v1")) {
            assertThat(facts.await(1, fact -> fact.tenant().equals(tenant)))
                    .extracting(Facts.Published::traceparent)
                    .containsOnly(kept);
        }
    }
}
