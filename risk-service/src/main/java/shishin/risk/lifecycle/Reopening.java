package shishin.risk.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a risk is looked at again. */
@Embeddable
public record Reopening(
        @Column(name = "reopened_by") @Enumerated(EnumType.STRING)
        Trigger trigger,

        @Column(name = "reopened_because") String reason) {}
