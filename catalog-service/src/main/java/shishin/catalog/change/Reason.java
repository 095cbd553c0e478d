package shishin.catalog.change;

/** Why an answer stands, needs review, or falls away. */
enum Reason {
    SAME(Verdict.STANDS),
    MOVED(Verdict.STANDS),
    REWORDED(Verdict.REVIEW),
    SPLIT(Verdict.REVIEW),
    MERGED(Verdict.REVIEW),
    REMOVED(Verdict.FALLS_AWAY),
    NOT_ASKED_ANY_MORE(Verdict.FALLS_AWAY);

    private final Verdict verdict;

    Reason(Verdict verdict) {
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }
}
