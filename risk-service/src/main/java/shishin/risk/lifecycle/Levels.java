package shishin.risk.lifecycle;

import org.jspecify.annotations.Nullable;
import shishin.risk.scale.RiskLevel;

/** The levels of a risk, as far as analysed. */
public record Levels(
        @Nullable RiskLevel inherent,
        @Nullable RiskLevel current,
        @Nullable RiskLevel residual) {}
