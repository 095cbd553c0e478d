package shishin.risk.lifecycle;

import java.time.Duration;
import java.time.Instant;
import shishin.risk.trail.Decisive;

/** What can be done about a risk; and how soon, where nothing else says when. */
public enum Act implements Decisive {
    IDENTIFY(0),
    CHANGE(0),
    ANALYSE(30),
    ANALYSE_RESIDUAL(30),
    EVALUATE(14),
    PROPOSE_TREATMENT(30),
    DECIDE_TREATMENT(14),
    START_TREATMENT(14),
    COMPLETE_TREATMENT(30),
    VERIFY_TREATMENT(30),
    REWORK_TREATMENT(30),
    CANCEL_TREATMENT(0),
    REQUEST_ACCEPTANCE(30),
    APPROVE_ACCEPTANCE(14),
    REJECT_ACCEPTANCE(14),
    REVOKE_ACCEPTANCE(0),
    LAPSE_ACCEPTANCE(0),
    LAPSE_DECISION(0),
    REVIEW(0),
    REOPEN(0),
    CLOSE(0);

    private final Duration within;

    Act(int days) {
        this.within = Duration.ofDays(days);
    }

    /** Whether somebody decides by it what becomes of the risk. */
    @Override
    public boolean decides() {
        return switch (this) {
            case EVALUATE,
                    DECIDE_TREATMENT,
                    VERIFY_TREATMENT,
                    REWORK_TREATMENT,
                    CANCEL_TREATMENT,
                    APPROVE_ACCEPTANCE,
                    REJECT_ACCEPTANCE,
                    REVOKE_ACCEPTANCE,
                    REVIEW,
                    CLOSE -> true;
            case IDENTIFY,
                    CHANGE,
                    ANALYSE,
                    ANALYSE_RESIDUAL,
                    PROPOSE_TREATMENT,
                    START_TREATMENT,
                    COMPLETE_TREATMENT,
                    REQUEST_ACCEPTANCE,
                    LAPSE_ACCEPTANCE,
                    LAPSE_DECISION,
                    REOPEN -> false;
        };
    }

    /** This act as the next, due as soon as it usually is. */
    public NextAct from(Instant now) {
        return new NextAct(this, now.plus(within));
    }
}
