package shishin.risk.treatment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.risk.scale.RiskLevel;
import shishin.risk.simulation.result.Figure;

@Schema(
        name = "OptionComparison",
        description = "Options for a risk side by side; those of most benefit per cost first",
        examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b16", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11", "level": "HIGH",
         "options": [{"name": "多要素認証", "kinds": ["MODIFY"], "residualLevel": "MEDIUM", "withinAppetite": true,
           "yearlyCost": 540000, "years": 5, "ready": "2026-09-30"}], "by": "risk-analyst", "at": "2026-04-01T09:00:00Z"}""")
record ComparisonView(
        UUID id,
        UUID riskId,
        @Nullable RiskLevel level,

        @Schema(description = "The annual loss as things are, where there is a model") @Nullable
        Figure currentLoss,

        List<ComparedOption> options,
        String by,
        Instant at)
        implements Located {

    @Override
    public String location() {
        return "/api/v1/risks/%s/comparisons/%s".formatted(riskId, id);
    }
}
