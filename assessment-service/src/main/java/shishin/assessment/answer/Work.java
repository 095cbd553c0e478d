package shishin.assessment.answer;

/** How far the work on an answer has come; says nothing about its result. */
public enum Work {
    NOT_STARTED,
    IN_PROGRESS,
    DONE
}
