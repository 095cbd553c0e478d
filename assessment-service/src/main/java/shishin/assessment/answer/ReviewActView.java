package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.assessment.ledger.Entry;

/**
 * A step of a review.
 *
 * @param revision of the answer it is about
 */
@Schema(examples = """
        {"id":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c","assessmentId":"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3d",\
        "item":"1.2.3-4.1.8","revision":2,"step":"CHANGE_REQUEST","reason":"Which hosts?","by":"grace",\
        "at":"2026-11-03T09:00:00Z"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewActView(
        UUID id,
        UUID assessmentId,
        String item,
        int revision,
        ReviewStep step,
        @Nullable String reason,
        String by,
        Instant at) {

    private static final Set<String> TAKEN =
            Set.of("id", "assessmentId", "item", "revision", "step", "reason", "by", "at");

    /** What the ledger holds of it. */
    Entry entry() {
        return new Entry(
                "review", "assessments/%s/answers/%s/reviews/%s".formatted(assessmentId, item, id), this, TAKEN);
    }
}
