package shishin.assessment.answer;

/** What an answer says about its item. */
public enum Result {
    CONFORMS,
    PARTIAL,
    DOES_NOT_CONFORM,
    NOT_APPLICABLE,
    NOT_ASSESSED
}
