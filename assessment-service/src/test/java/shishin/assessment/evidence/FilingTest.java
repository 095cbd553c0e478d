package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Cause;

class FilingTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Filing filing = new Filing(Map.of(), Map.of());

    private Receipt put(CheckResult result, int second, int identity, int content) {
        var evidence = StandingTest.evidence(result, NOON.plusSeconds(second));
        return filing.put(
                new Accepted(evidence, new UUID(1, identity), new UUID(2, content), new Cause("call-" + second, null)));
    }

    @Test
    void the_same_again_in_one_chunk_is_repeated() {
        var first = (Receipt.Created) put(CheckResult.PASS, 0, 1, 1);
        assertThat(put(CheckResult.PASS, 0, 1, 1))
                .isEqualTo(new Receipt.Repeated(
                        first.evidence().id(), first.evidence().streamId()));
        assertThat(filing.added()).hasSize(1);
    }

    @Test
    void other_content_under_the_same_identity_is_refused() {
        put(CheckResult.PASS, 0, 1, 1);
        assertThat(put(CheckResult.PASS, 0, 1, 2))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(DifferentEvidenceUnderTheSameId.class));
        assertThat(filing.added()).hasSize(1);
    }

    @Test
    void every_failure_and_every_recovery_of_a_chunk_is_said_in_order() {
        put(CheckResult.PASS, 0, 1, 1);
        put(CheckResult.FAIL, 1, 2, 2);
        put(CheckResult.ERROR, 2, 3, 3);
        put(CheckResult.NOT_CHECKED, 3, 4, 4);
        put(CheckResult.PASS, 4, 5, 5);
        put(CheckResult.PASS, 5, 6, 6);
        assertThat(filing.facts())
                .extracting(
                        caused -> caused.fact().getClass().getSimpleName(),
                        caused -> caused.cause().correlationId())
                .containsExactly(
                        tuple("EvidenceFailed", "call-1"),
                        tuple("EvidenceFailed", "call-2"),
                        tuple("EvidenceRecovered", "call-4"));
        assertThat(filing.changed())
                .singleElement()
                .satisfies(stream -> assertThat(stream.received()).isEqualTo(6));
    }

    @Test
    void what_comes_late_says_nothing_of_how_things_stand() {
        put(CheckResult.PASS, 10, 1, 1);
        put(CheckResult.FAIL, 5, 2, 2);
        assertThat(filing.facts()).isEmpty();
    }

    @Test
    void a_first_failure_is_said_and_a_first_pass_is_not() {
        put(CheckResult.PASS, 0, 1, 1);
        assertThat(filing.facts()).isEmpty();
        put(CheckResult.FAIL, 1, 2, 2);
        assertThat(filing.facts()).hasSize(1);
    }

    @Test
    void a_pass_of_the_same_moment_is_no_recovery() {
        put(CheckResult.FAIL, 0, 1, 1);
        put(CheckResult.PASS, 0, 2, 2);
        assertThat(filing.facts())
                .extracting(caused -> caused.fact().getClass().getSimpleName())
                .containsExactly("EvidenceFailed");
        assertThat(filing.added()).hasSize(2);
    }

    @Test
    void a_failure_older_than_the_latest_is_history_and_not_said() {
        put(CheckResult.PASS, 5, 1, 1);
        put(CheckResult.FAIL, 1, 2, 2);
        assertThat(filing.facts()).isEmpty();
        assertThat(filing.added()).hasSize(2);
        assertThat(filing.changed().getFirst().standing().result()).isEqualTo(CheckResult.PASS);
    }
}
