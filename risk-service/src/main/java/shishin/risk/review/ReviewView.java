package shishin.risk.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import shishin.risk.scale.RiskLevel;

@Schema(name = "Review", description = "That somebody looked at a risk again", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b17", "riskId": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b11",
         "outcome": "CONFIRMED", "note": "前提に変化はない", "level": "MEDIUM", "nextDue": "2026-10-01T09:00:00Z",
         "by": "risk-owner", "at": "2026-04-01T09:00:00Z"}""")
public record ReviewView(
        UUID id,
        UUID riskId,
        ReviewOutcome outcome,
        String note,
        RiskLevel level,

        @Schema(description = "When it is looked at again at the latest")
        Instant nextDue,

        String by,
        Instant at) {}
