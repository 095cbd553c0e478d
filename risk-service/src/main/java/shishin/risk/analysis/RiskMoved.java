package shishin.risk.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.outbox.Fact;
import shishin.risk.scale.RiskLevel;

/** The criteria in force judge a risk otherwise than it was judged; it stays as it was until it is analysed anew. */
public record RiskMoved(
        UUID riskId,
        String code,
        UUID analysisId,
        int judgedBy,
        int criteria,
        RiskLevel level,
        @Nullable RiskLevel becomes,
        boolean withinAppetite,
        @Nullable Boolean wouldBeWithinAppetite,
        CriteriaMove.Change change,
        Instant at)
        implements Fact {

    @Override
    public String key() {
        return riskId.toString();
    }

    static RiskMoved of(CriteriaMove move, int criteria, Instant at) {
        return new RiskMoved(
                move.risk(),
                move.code(),
                move.analysis(),
                move.judgedBy(),
                criteria,
                move.level(),
                move.becomes(),
                move.withinAppetite(),
                move.wouldBeWithinAppetite(),
                move.change(),
                at);
    }
}
