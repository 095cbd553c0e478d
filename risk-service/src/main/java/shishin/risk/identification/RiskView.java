package shishin.risk.identification;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.platform.precondition.Located;
import shishin.platform.precondition.Versioned;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.Decision;
import shishin.risk.lifecycle.Levels;
import shishin.risk.lifecycle.NextAct;
import shishin.risk.lifecycle.Stage;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;

@Schema(name = "Risk", description = "A risk and where it stands", examples = """
        {"id": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "code": "R-2026-0001", "title": "決済システムのランサムウェア感染",
         "stage": "ANALYSED", "cycle": 1, "levels": {"current": "HIGH"}, "level": "HIGH",
         "next": {"act": "EVALUATE", "due": "2026-04-15T00:00:00Z"}, "possible": ["CHANGE", "ANALYSE", "EVALUATE", "CLOSE"],
         "version": 3}""")
public record RiskView(
        UUID id,
        String code,
        String title,
        @Schema(description = "The risk in one sentence") Bilingual scenario,
        String threat,
        String vulnerability,
        String affectedServiceLevel,
        String event,
        String consequence,
        String category,
        String owner,
        @Nullable String edition,
        List<String> items,
        List<UUID> issues,
        Stage stage,
        int cycle,
        Levels levels,

        @Schema(description = "The level that counts: current, or else inherent") @Nullable
        RiskLevel level,

        @Nullable Decision decision,
        @Nullable BigDecimal priority,
        @Nullable NextAct next,

        @Schema(description = "The acts that are possible now")
        List<Act> possible,

        @Schema(description = "The treatment in hand") @Nullable
        UUID treatment,

        @Schema(description = "The acceptance asked for") @Nullable
        UUID acceptanceRequest,

        @Schema(description = "The acceptance in force") @Nullable
        UUID acceptance,

        @Nullable String closingReason,
        String identifiedBy,
        Instant identifiedAt,
        String updatedBy,
        Instant updatedAt,
        long version)
        implements Versioned, Located {

    /** All that makes it this risk, whatever it is called and whoever owns it. */
    public List<String> description() {
        return List.of(
                threat,
                vulnerability,
                affectedServiceLevel,
                event,
                consequence,
                category,
                String.valueOf(edition),
                String.join(" ", items.stream().sorted().toList()));
    }

    @Override
    public String location() {
        return "/api/v1/risks/" + id;
    }
}
