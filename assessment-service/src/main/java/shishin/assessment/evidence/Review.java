package shishin.assessment.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who looked at a piece of evidence, when, and why they judged as they did. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Review(
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewed_at") Instant at,
        @Column(name = "review_reason") @Nullable String reason) {}
