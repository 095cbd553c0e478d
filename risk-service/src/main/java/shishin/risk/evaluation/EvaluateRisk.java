package shishin.risk.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.criteria.ToleranceCheck;
import shishin.risk.criteria.Weights;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.Score;

/**
 * Judges an analysis.
 *
 * @param analysis the one that counts; named by callers who want to be sure which that is
 */
@Schema(description = "The judgement of the analysis that counts, by the guideline's criteria", examples = """
        {"significance": {"score": 5, "reason": "重要サービスが止まる"},
         "feasibility": {"score": 4, "reason": "年度内に導入できる"},
         "escalationPotential": {"score": 4, "reason": "委託先にも広がる"},
         "decision": "TREAT", "reason": "許容水準を超える",
         "basisForRevision": {"summary": "遠隔接続の認証を強める必要がある", "proposals": [
             {"item": "1.2.3-1.4", "clause": "第12条", "proposal": "多要素認証を必須とする", "reason": "現行は任意としている"}]}}""")
record EvaluateRisk(
        @Nullable UUID analysis,
        @NotNull @Valid Score significance,
        @NotNull @Valid Score feasibility,
        @NotNull @Valid Score escalationPotential,
        @NotNull Decision decision,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid BasisForRevision basisForRevision) {

    EvaluationContent content(Weights weights, @Nullable ToleranceCheck tolerance) {
        var priority = Priority.of(
                new Priority.Part(Priority.Criterion.SIGNIFICANCE, significance.score(), weights.significance()),
                new Priority.Part(Priority.Criterion.FEASIBILITY, feasibility.score(), weights.feasibility()),
                new Priority.Part(
                        Priority.Criterion.ESCALATION_POTENTIAL,
                        escalationPotential.score(),
                        weights.escalationPotential()));
        return new EvaluationContent(
                significance, feasibility, escalationPotential, priority, reason, basisForRevision, tolerance);
    }
}
