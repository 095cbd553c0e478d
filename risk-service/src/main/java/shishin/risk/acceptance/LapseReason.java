package shishin.risk.acceptance;

import java.util.Optional;
import shishin.risk.identification.ActDone;
import shishin.risk.identification.RiskView;

/** Why an acceptance ends without anybody deciding it. */
enum LapseReason {
    TIME_PASSED,
    /** The risk is described as another risk now. */
    RISK_CHANGED,
    /** A new analysis finds it worse than what was accepted. */
    LEVEL_RAISED,
    /** It was analysed or evaluated anew, so that there is another judgement to decide on. */
    JUDGED_ANEW,
    RISK_CLOSED,
    /** An item it is about has begun to fail since it was judged. */
    ITEM_FAILED,
    /** It came true. */
    INCIDENT,
    /** The criteria it was judged by were followed by others that rate it worse, or cannot rate it. */
    CRITERIA_CHANGED,
    /** The edition it was judged by was followed by another. */
    NEW_EDITION,
    /** A review reopened it. */
    REVIEW,
    REVOKED;

    /** What an act on the risk means for an acceptance of it; nothing, for most. */
    static Optional<LapseReason> of(ActDone done, Acceptance acceptance) {
        return switch (done.act()) {
            case CHANGE -> when(!acceptance.covers(done.risk()), RISK_CHANGED);
            case ANALYSE -> afterAnalysis(done.risk(), acceptance);
            case EVALUATE -> Optional.of(JUDGED_ANEW);
            case CLOSE -> Optional.of(RISK_CLOSED);
            case REOPEN -> afterReopening(done.risk());
            case IDENTIFY,
                    ANALYSE_RESIDUAL,
                    PROPOSE_TREATMENT,
                    DECIDE_TREATMENT,
                    START_TREATMENT,
                    COMPLETE_TREATMENT,
                    VERIFY_TREATMENT,
                    REWORK_TREATMENT,
                    CANCEL_TREATMENT,
                    REQUEST_ACCEPTANCE,
                    APPROVE_ACCEPTANCE,
                    REJECT_ACCEPTANCE,
                    REVOKE_ACCEPTANCE,
                    LAPSE_ACCEPTANCE,
                    LAPSE_DECISION,
                    REVIEW -> Optional.empty();
        };
    }

    /** Whether what was judged is not so any more: then it is not asked for again by the same judgement. */
    boolean overtakesTheJudgement() {
        return this == RISK_CHANGED || this == ITEM_FAILED || this == CRITERIA_CHANGED;
    }

    private static Optional<LapseReason> afterAnalysis(RiskView risk, Acceptance acceptance) {
        var raised = risk.level() != null && risk.level().isAbove(acceptance.level());
        return raised
                ? Optional.of(LEVEL_RAISED)
                : when(!acceptance.isGranted() && risk.decision() == null, JUDGED_ANEW);
    }

    private static Optional<LapseReason> afterReopening(RiskView risk) {
        var next = risk.next();
        if (next == null || next.reopening() == null) return Optional.empty();
        return Optional.of(
                switch (next.reopening().trigger()) {
                    case INCIDENT -> INCIDENT;
                    case NEW_EDITION -> NEW_EDITION;
                    case SERVICE_LEVEL_CHANGED -> RISK_CHANGED;
                    case REVIEW -> REVIEW;
                });
    }

    private static Optional<LapseReason> when(boolean so, LapseReason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }
}
