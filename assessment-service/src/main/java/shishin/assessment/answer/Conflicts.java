package shishin.assessment.answer;

/** What is done where an answer stands that whoever sent many has not seen: nothing at all, the others, or all. */
public enum Conflicts {
    /** Nothing at all, too, where one of them is refused. */
    STOP,
    SKIP,
    OVERWRITE;

    /** Whether one of many with this outcome keeps all others from being recorded. */
    public boolean stopAt(Outcome one) {
        return this == STOP && (one == Outcome.CONFLICT || one == Outcome.REFUSED);
    }
}
