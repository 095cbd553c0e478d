package shishin.risk.analysis;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.risk.criteria.Criteria;
import shishin.risk.scale.Rating;
import shishin.risk.scale.RiskLevel;

/** A risk that other criteria would judge otherwise. */
@Schema(description = "A risk that other criteria judge otherwise", examples = """
        {"risk": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b10", "code": "R-2026-0001", "title": "決済システムのランサムウェア感染",
         "analysis": "0198c5f0-7d1a-7c3e-9a51-6d0f5a3c2b12", "judgedBy": 1, "level": "HIGH", "becomes": "CRITICAL",
         "withinAppetite": false, "wouldBeWithinAppetite": false, "change": "RAISED"}""")
public record CriteriaMove(
        UUID risk,
        String code,
        String title,
        @Schema(description = "The analysis that counts") UUID analysis,

        @Schema(description = "The version of the criteria it was judged by")
        int judgedBy,

        RiskLevel level,

        @Schema(description = "Absent where the other scales have no such steps") @Nullable
        RiskLevel becomes,

        boolean withinAppetite,
        @Nullable Boolean wouldBeWithinAppetite,
        Change change) {

    /** How it moves. */
    @Schema(name = "CriteriaMoveChange")
    public enum Change {
        /** Its likelihood or an impact is on no step of the other scales: it has to be analysed anew. */
        OFF_THE_SCALE,
        RAISED,
        /** Its level stays, and is no longer borne. */
        LEAVES_APPETITE,
        LOWERED,
        /** Its level stays, and is now borne. */
        ENTERS_APPETITE,
        NONE
    }

    static CriteriaMove of(Subject subject, Criteria judgedBy, Criteria next) {
        var estimates = subject.estimates();
        var level = subject.rating().level();
        var within = estimates.withinAppetite(judgedBy);
        var fits = estimates.isOnTheScalesOf(next);
        var becomes = fits ? estimates.by(next).level() : null;
        var wouldBe = fits ? estimates.withinAppetite(next) : null;
        return new CriteriaMove(
                subject.risk(),
                subject.code(),
                subject.title(),
                subject.analysis(),
                subject.rating().criteria(),
                level,
                becomes,
                within,
                wouldBe,
                change(level, becomes, within, Boolean.TRUE.equals(wouldBe)));
    }

    private static Change change(RiskLevel level, @Nullable RiskLevel becomes, boolean within, boolean wouldBe) {
        if (becomes == null) return Change.OFF_THE_SCALE;
        if (becomes.isAbove(level)) return Change.RAISED;
        if (within && !wouldBe) return Change.LEAVES_APPETITE;
        if (level.isAbove(becomes)) return Change.LOWERED;
        return wouldBe && !within ? Change.ENTERS_APPETITE : Change.NONE;
    }

    /** An open risk, and what counts of the analysis that counts. */
    record Subject(UUID risk, String code, String title, UUID analysis, Rating rating, AnalysisContent outline) {

        Estimates estimates() {
            return outline.estimates();
        }
    }
}
