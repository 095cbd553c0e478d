package shishin.risk.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.issue.IssueSource;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.RiskLevel;
import shishin.risk.scale.Score;
import shishin.risk.scale.Severity;

/** 基礎情報: what evaluations hand to the revision of the standard, with all that speaks for it. */
@Schema(
        description =
                "The basis for revision (基礎情報): which items and clauses, what was found, how severe, how feasible, what is proposed")
record RevisionBasis(
        @Schema(description = "The most urgent first") List<Entry> risks) {

    /** One risk as it was evaluated. */
    @Schema(name = "RevisionBasisOfRisk")
    record Entry(
            UUID risk,
            String code,
            String title,

            @Schema(description = "The risk in one sentence")
            Bilingual scenario,

            @Nullable String edition,
            List<Item> items,
            List<Found> found,
            Severeness severity,

            @Schema(description = "How far a response can be carried out")
            Score feasibility,

            Score escalationPotential,
            BigDecimal priority,
            Decision decision,
            String reason,
            String summary,
            List<Proposal> proposals,
            UUID evaluation,
            String evaluatedBy,
            Instant at) {}

    /** An item the risk is about, in the words of its edition. */
    @Schema(name = "RevisionBasisItem")
    record Item(String code, Bilingual title) {}

    /** An issue the risk came from. */
    @Schema(name = "RevisionBasisIssue")
    record Found(UUID issue, String title, IssueSource source, Severity severity, int count, Instant lastSeen) {}

    /** How bad it is. */
    @Schema(name = "RevisionBasisSeverity")
    record Severeness(
            RiskLevel level,
            boolean withinAppetite,

            @Schema(description = "Of the losses, where they were judged by a tolerance curve") @Nullable
            Boolean withinTolerance,

            Score significance,
            String businessImpact,

            @Schema(description = "Of a quantitative analysis") @Nullable
            Loss annualLoss) {}

    /** What a year may cost. */
    @Schema(name = "RevisionBasisLoss")
    record Loss(
            String currency,
            @Schema(description = "On average") double mean,

            @Schema(description = "What one year of twenty exceeds")
            double var95) {}

    /** What is proposed for an item, and for a clause of the standard. */
    @Schema(name = "RevisionBasisProposal")
    record Proposal(
            String item,
            @Nullable Bilingual title,
            @Nullable String clause,
            String proposal,
            String reason) {}
}
