package shishin.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.assessment.assessment.Stamp;
import shishin.assessment.assessment.Subject;
import shishin.platform.caller.Actor;

class StandingTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    static EvidenceView evidence(CheckResult result, Instant observedTo) {
        var said = new ReceiveEvidence(
                null,
                new Producer("scanner", "openscap", null, null),
                "check",
                new Subject("system", "billing"),
                "drill",
                List.of("1.1.1-1"),
                result,
                null,
                null,
                null,
                null,
                observedTo,
                observedTo,
                null,
                observedTo.plusSeconds(60));
        return EvidenceView.received(
                UUID.randomUUID(),
                new UUID(0, 1),
                new Sent(said, null),
                new Stamp(new Actor("x", Actor.Kind.AGENT), NOON));
    }

    @ParameterizedTest(name = "{0}, then {1}: failing {2}, {3}")
    @CsvSource({
        "FAIL,  PASS,           false, it passes again",
        "FAIL,  NOT_CHECKED,    true,  nobody looked",
        "FAIL,  NOT_APPLICABLE, true,  that settles nothing",
        "PASS,  FAIL,           true,  it fails",
        "PASS,  ERROR,          true,  it could not be checked",
        "PASS,  NOT_CHECKED,    false, nothing is known to be wrong",
    })
    void failing_lasts_until_it_passes(CheckResult before, CheckResult after, boolean failing, String reason) {
        var standing = Standing.first(evidence(before, NOON)).after(evidence(after, NOON.plusSeconds(1)));
        assertThat(standing.failing()).as(reason).isEqualTo(failing);
        assertThat(standing.result()).isEqualTo(after);
    }

    @Test
    void older_news_changes_nothing() {
        var standing = Standing.first(evidence(CheckResult.FAIL, NOON));
        assertThat(standing.after(evidence(CheckResult.PASS, NOON.minusSeconds(1))))
                .isSameAs(standing);
    }

    @Test
    void of_what_was_observed_at_the_same_time_nothing_takes_the_place_of_a_failure() {
        var failed = Standing.first(evidence(CheckResult.PASS, NOON)).after(evidence(CheckResult.FAIL, NOON));
        assertThat(failed.result()).isEqualTo(CheckResult.FAIL);
        for (var later : List.of(CheckResult.PASS, CheckResult.NOT_CHECKED, CheckResult.NOT_APPLICABLE))
            assertThat(failed.after(evidence(later, NOON))).as(later.name()).isSameAs(failed);
        assertThat(failed.after(evidence(CheckResult.PASS, NOON.plusSeconds(1))).failing())
                .isFalse();
    }

    @Test
    void what_has_expired_is_failing_until_fresh_evidence_passes() {
        var expired = Standing.first(evidence(CheckResult.PASS, NOON)).expired(NOON.plusSeconds(61));
        assertThat(expired.failing()).isTrue();
        var fresh = expired.after(evidence(CheckResult.PASS, NOON.plusSeconds(90)));
        assertThat(fresh.failing()).isFalse();
        assertThat(fresh.expiredAt()).isNull();
    }
}
