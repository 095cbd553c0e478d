package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which rule said what an observation speaks of.
 *
 * @param version of the rule then; every version can be read for ever
 * @param said what the tool itself had said, whatever the rule made of it
 */
@Embeddable
@Schema(examples = "{\"rule\":\"01999d2e-7d3c-7b1e-8a54-0f3f6f1a2b3c\",\"version\":3,\"said\":\"FAIL\"}")
public record PlacedBy(
        @Column(name = "placed_rule") UUID rule,
        @Column(name = "placed_version") Long version,

        @Column(name = "placed_said") @Enumerated(EnumType.STRING)
        CheckResult said) {}
