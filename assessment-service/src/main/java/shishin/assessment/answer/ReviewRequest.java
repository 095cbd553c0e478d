package shishin.assessment.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks to look at an answer again.
 *
 * @param treatment what was done meanwhile and may have changed the answer
 */
@Embeddable
record ReviewRequest(
        @Column(name = "review_treatment") UUID treatment,
        @Column(name = "review_reason") String reason,
        @Column(name = "review_requested_at") Instant requestedAt) {}
