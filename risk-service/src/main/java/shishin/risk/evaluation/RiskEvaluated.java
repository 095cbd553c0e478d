package shishin.risk.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.identification.RiskView;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;

public record RiskEvaluated(
        UUID riskId,
        String code,
        String title,
        UUID evaluationId,
        @Nullable String edition,
        List<String> items,
        RiskLevel level,
        boolean withinAppetite,
        Decision decision,
        int significance,
        int feasibility,
        int escalationPotential,
        BigDecimal priority,
        BasisForRevision basisForRevision,
        String evaluatedBy,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static RiskEvaluated of(RiskView risk, EvaluationView evaluation) {
        return new RiskEvaluated(
                risk.id(),
                risk.code(),
                risk.title(),
                evaluation.id(),
                risk.edition(),
                risk.items(),
                evaluation.level(),
                evaluation.withinAppetite(),
                evaluation.decision(),
                evaluation.significance().score(),
                evaluation.feasibility().score(),
                evaluation.escalationPotential().score(),
                evaluation.priority().value(),
                evaluation.basisForRevision(),
                evaluation.evaluatedBy(),
                evaluation.at());
    }
}
