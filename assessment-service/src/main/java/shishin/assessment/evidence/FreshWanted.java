package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks for evidence that was observed later than this.
 *
 * @param treatment what was done meanwhile and may have changed how things stand
 */
@Embeddable
record FreshWanted(
        @Column(name = "wanted_treatment") UUID treatment,
        @Column(name = "wanted_reason") String reason,
        @Column(name = "wanted_since") Instant since) {}
