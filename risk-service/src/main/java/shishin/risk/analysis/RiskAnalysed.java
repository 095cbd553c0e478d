package shishin.risk.analysis;

import java.time.Instant;
import java.util.UUID;
import shishin.platform.outbox.Fact;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.RiskLevel;

public record RiskAnalysed(
        UUID riskId, UUID analysisId, AnalysisStage stage, AnalysisMethod method, RiskLevel level, Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }
}
