package shishin.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a failing stream of evidence, which a finding is about, went on.
 *
 * @param seen how many failures there were
 * @param lastSeen when the last was observed
 * @param recoveredAt since when it passes again; what is recovered is not yet closed
 * @param recovery the evidence for that
 */
@Embeddable
@Schema(name = "FindingRecurrence", examples = """
        {"streamId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","seen":3,"lastSeen":"2026-11-04T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recurrence(
        UUID streamId,
        Integer seen,
        Instant lastSeen,
        @Nullable Instant recoveredAt,
        @Nullable UUID recovery) {

    static Recurrence first(UUID stream, Instant observed) {
        return new Recurrence(stream, 1, observed, null, null);
    }

    boolean isNews(Instant observed) {
        return observed.isAfter(lastSeen);
    }

    Recurrence again(Instant observed) {
        return new Recurrence(streamId, seen + 1, observed, null, null);
    }

    Recurrence recovered(UUID evidence, Instant at) {
        return new Recurrence(streamId, seen, lastSeen, at, evidence);
    }
}
