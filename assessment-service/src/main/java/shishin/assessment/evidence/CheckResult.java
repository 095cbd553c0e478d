package shishin.assessment.evidence;

/** What a check found. */
public enum CheckResult {
    PASS,
    FAIL,
    NOT_APPLICABLE,
    ERROR,
    NOT_CHECKED;

    /** Whether it shows that something is wrong: the check did not pass, or could not be made. */
    boolean isFailure() {
        return this == FAIL || this == ERROR;
    }
}
