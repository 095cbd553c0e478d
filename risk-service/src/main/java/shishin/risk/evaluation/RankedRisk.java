package shishin.risk.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;

@Schema(description = "A risk in its place, and what it owes the place to", examples = """
        {"rank": 1, "rankInForce": 2, "risk": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "code": "R-2026-0001",
         "title": "決済システムのランサムウェア感染", "owner": "risk-owner", "level": "HIGH", "withinAppetite": false,
         "decision": "TREAT", "evaluation": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b13", "value": 4.5,
         "parts": [{"criterion": "SIGNIFICANCE", "score": 5, "weight": 50, "adds": 2.5, "reason": "重要サービスが止まる"},
                   {"criterion": "FEASIBILITY", "score": 4, "weight": 20, "adds": 0.8, "reason": "年度内に導入できる"},
                   {"criterion": "ESCALATION_POTENTIAL", "score": 4, "weight": 30, "adds": 1.2, "reason": "委託先にも広がる"}],
         "asJudged": 4.5, "at": "2026-04-02T09:00:00Z"}""")
record RankedRisk(
        @Schema(description = "From 1, the most urgent") int rank,

        @Schema(description = "The rank under the weights in force; another only where other weights were asked about")
        int rankInForce,

        UUID risk,
        String code,
        String title,
        String owner,
        RiskLevel level,
        boolean withinAppetite,
        Decision decision,
        UUID evaluation,

        @Schema(description = "Under these weights: the sum of what the parts add")
        BigDecimal value,

        List<Part> parts,

        @Schema(description = "The priority as it was judged, under the weights of that time")
        BigDecimal asJudged,

        @Schema(description = "When it was evaluated") Instant at) {

    @Schema(name = "RankedPart")
    record Part(
            Priority.Criterion criterion,
            int score,
            int weight,

            @Schema(description = "score × weight ÷ the sum of the weights")
            BigDecimal adds,

            String reason) {}
}
