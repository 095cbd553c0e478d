package shishin.assessment.answer;

/** What is done where an answer stands that whoever sent many has not seen: nothing at all, the others, or all. */
public enum Conflicts {
    STOP,
    SKIP,
    OVERWRITE
}
