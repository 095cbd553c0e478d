package shishin.assessment.risk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of the facts about risks; each has only some of it. */
record RiskFact(
        UUID riskId,
        @Nullable String code,
        @Nullable String title,
        @Nullable String edition,
        @Nullable List<String> items,
        @Nullable RiskLevel level,
        @Nullable RiskLevel residualLevel,
        @Nullable Boolean withinAppetite,
        Instant at) {

    RiskNews news(RiskStep step) {
        return new RiskNews(step, this);
    }
}
