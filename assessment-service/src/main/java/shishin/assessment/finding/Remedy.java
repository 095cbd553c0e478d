package shishin.assessment.finding;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Why something fell short, and what became of it.
 *
 * @param effectiveness what the verification of the action found
 * @param closingEvidence the proof that it is mended
 */
@Embeddable
record Remedy(
        @Nullable String rootCause,
        @Nullable String correctiveAction,
        @Nullable String effectiveness,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> closingEvidence) {

    static Remedy sought(@Nullable String rootCause, @Nullable String correctiveAction) {
        return new Remedy(rootCause, correctiveAction, null, List.of());
    }

    Remedy because(@Nullable String cause, @Nullable String action) {
        return new Remedy(cause, action, effectiveness, closingEvidence);
    }

    Remedy found(String effect) {
        return new Remedy(rootCause, correctiveAction, effect, closingEvidence);
    }

    Remedy proven(List<UUID> proof) {
        return new Remedy(rootCause, correctiveAction, effectiveness, proof);
    }
}
