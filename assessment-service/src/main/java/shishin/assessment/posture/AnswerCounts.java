package shishin.assessment.posture;

/**
 * How many answers say what.
 *
 * @param maturity the sum of the maturities, each 0 to 5, of as many answers as are rated
 * @param target the sum of the target maturities of as many answers as are targeted
 */
public record AnswerCounts(
        int conforming,
        int partial,
        int nonConforming,
        int notApplicable,
        int notAssessed,
        int maturity,
        int rated,
        int target,
        int targeted) {

    static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Judged, and it applies. */
    public int judged() {
        return conforming + partial + nonConforming;
    }

    /** Looked at: judged, or found not to apply. */
    public int covered() {
        return judged() + notApplicable;
    }

    AnswerCounts plus(AnswerCounts other) {
        return new AnswerCounts(
                conforming + other.conforming,
                partial + other.partial,
                nonConforming + other.nonConforming,
                notApplicable + other.notApplicable,
                notAssessed + other.notAssessed,
                maturity + other.maturity,
                rated + other.rated,
                target + other.target,
                targeted + other.targeted);
    }
}
