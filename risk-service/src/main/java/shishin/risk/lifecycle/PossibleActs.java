package shishin.risk.lifecycle;

import java.util.EnumSet;
import java.util.Set;

/** Which acts a standing allows: those of its stage, and those on what is in hand. */
final class PossibleActs {

    private PossibleActs() {}

    static Set<Act> of(Standing standing) {
        var acts = EnumSet.noneOf(Act.class);
        acts.addAll(standing.stage().acts());
        if (standing.level() != null && standing.stage() != Stage.CLOSED) acts.add(Act.ANALYSE_RESIDUAL);
        addTreatment(acts, standing);
        addAcceptance(acts, standing);
        return acts;
    }

    /** The act that carries a decision out. */
    static Act response(Standing standing, Decision decision) {
        return switch (decision) {
            case TREAT -> treatmentToCome(standing);
            case RETAIN -> Act.REQUEST_ACCEPTANCE;
            case INVESTIGATE -> Act.ANALYSE;
        };
    }

    private static Act treatmentToCome(Standing standing) {
        return standing.treatment() == null ? Act.PROPOSE_TREATMENT : Act.DECIDE_TREATMENT;
    }

    private static void addTreatment(Set<Act> acts, Standing standing) {
        var next = standing.next();
        var toVerify = next != null && next.act() == Act.VERIFY_TREATMENT;
        if (standing.stage() == Stage.EVALUATED && standing.decision() == Decision.TREAT)
            acts.add(treatmentToCome(standing));
        if (standing.stage() == Stage.TREATING && next != null) acts.add(next.act());
        if (standing.treatment() == null) return;
        acts.remove(Act.CLOSE);
        acts.add(toVerify ? Act.REWORK_TREATMENT : Act.CANCEL_TREATMENT);
    }

    private static void addAcceptance(Set<Act> acts, Standing standing) {
        var requested = standing.acceptanceRequest() != null;
        if (mayBeRetained(standing)) acts.add(requested ? Act.APPROVE_ACCEPTANCE : Act.REQUEST_ACCEPTANCE);
        if (requested) acts.add(Act.REJECT_ACCEPTANCE);
        if (standing.acceptance() != null) acts.add(Act.REVOKE_ACCEPTANCE);
    }

    private static boolean mayBeRetained(Standing standing) {
        return standing.decision() == Decision.RETAIN
                && (standing.stage() == Stage.EVALUATED || standing.stage() == Stage.ACCEPTED);
    }
}
