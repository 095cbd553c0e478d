package shishin.risk.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.risk.criteria.ToleranceCheck;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;
import shishin.risk.scale.Score;

@Schema(name = "Evaluation", description = "The judgement of a risk, and what was decided", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b12", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11",
         "analysisId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "cycle": 1, "criteria": 1, "level": "CRITICAL",
         "withinAppetite": false, "significance": {"score": 5, "reason": "重要サービスが止まる"},
         "feasibility": {"score": 4, "reason": "年度内に導入できる"},
         "escalationPotential": {"score": 4, "reason": "委託先にも広がる"},
         "priority": {"value": 4.50, "parts": [
             {"criterion": "SIGNIFICANCE", "score": 5, "weight": 50, "product": 250},
             {"criterion": "FEASIBILITY", "score": 4, "weight": 20, "product": 80},
             {"criterion": "ESCALATION_POTENTIAL", "score": 4, "weight": 30, "product": 120}]},
         "decision": "TREAT", "reason": "許容水準を超える",
         "basisForRevision": {"summary": "遠隔接続の認証を強める必要がある", "proposals": []},
         "evaluatedBy": "risk-analyst", "at": "2026-04-02T09:00:00Z"}""")
public record EvaluationView(
        UUID id,
        UUID riskId,
        UUID analysisId,
        int cycle,
        @Schema(description = "The version of the criteria") int criteria,
        RiskLevel level,
        boolean withinAppetite,
        Score significance,
        Score feasibility,
        Score escalationPotential,
        Priority priority,
        Decision decision,
        String reason,
        BasisForRevision basisForRevision,

        @Schema(description = "Of a quantitative analysis, by criteria that name a tolerance") @Nullable
        ToleranceCheck tolerance,

        String evaluatedBy,
        Instant at)
        implements Located {

    @Override
    public String location() {
        return "/api/v1/risks/%s/evaluations/%s".formatted(riskId, id);
    }
}
