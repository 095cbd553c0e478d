package shishin.assessment.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to look at an answer again.
 *
 * @param treatment what was done meanwhile and may have changed the answer, if it is that
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRequest(
        @Column(name = "review_treatment") @Nullable UUID treatment,
        @Column(name = "review_reason") String reason,
        @Column(name = "review_requested_at") Instant requestedAt) {}
