package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.assessment.RoundTrips;
import shishin.assessment.World;

@QuarkusTest
class RoundTripTest {

    private final String tenant = World.newTenant();

    @BeforeEach
    void guideline() {
        World.knowTheGuideline();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS", "FAIL"})
    void a_single_post_costs_four_round_trips_at_most(String result) {
        assertThat(IntStream.range(0, 10)
                        .map(i -> roundTrips(World.newTenant(), result))
                        .min())
                .as("the connection is told the tenant, which it has not worked for; then read, write, commit")
                .hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PASS", "FAIL"})
    void and_three_where_the_connection_last_worked_for_the_same_tenant(String result) {
        assertThat(IntStream.range(0, 10).map(i -> roundTrips(tenant, result)).min())
                .hasValue(3);
    }

    private int roundTrips(String tenant, String result) {
        return RoundTrips.of(() -> World.assessor(tenant)
                .body(World.evidence("check", result, Instant.now(), null, ""))
                .post(World.EVIDENCE)
                .then()
                .statusCode(201));
    }

    @Test
    void all_of_a_piece_of_evidence_is_in_the_ledger_but_what_people_make_of_it() {
        Set<String> members = Arrays.stream(EvidenceView.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        members.removeAll(Set.of("reviewState", "review", "version"));
        assertThat(Consequences.OBSERVATION).containsExactlyInAnyOrderElementsOf(members);
    }
}
