package shishin.assessment.posture;

/**
 * How many streams of evidence say what. Each counts once: as stale, or else by its latest result.
 *
 * @param failing the check failed, or could not be made
 * @param stale the latest evidence has expired, newer is wanted since a treatment, or news is overdue
 */
public record StreamCounts(int passing, int failing, int notApplicable, int notChecked, int stale) {

    static final StreamCounts NONE = new StreamCounts(0, 0, 0, 0, 0);

    public int streams() {
        return passing + failing + notApplicable + notChecked + stale;
    }

    StreamCounts plus(StreamCounts other) {
        return new StreamCounts(
                passing + other.passing,
                failing + other.failing,
                notApplicable + other.notApplicable,
                notChecked + other.notChecked,
                stale + other.stale);
    }
}
