package shishin.risk.treatment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.risk.scale.RiskLevel;
import shishin.risk.simulation.result.Figure;

/** What was compared. */
record ComparisonContent(
        @Nullable RiskLevel level, @Nullable Figure currentLoss, List<ComparedOption> options) {}
