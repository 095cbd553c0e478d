package shishin.assessment.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A risk was treated: what its items were answered with may no longer be so. */
public record TreatmentCompleted(UUID treatmentId, String code, String edition, List<String> items, Instant at) {

    public static final String TYPE = "shishin.risk.treatment-completed.v1";

    /** Why what was said about the items should be said again. */
    public String reason() {
        return "A treatment of risk %s was completed".formatted(code);
    }
}
