package shishin.risk.issue;

import org.jspecify.annotations.Nullable;

/** Where issues come from, as the guideline lists it. */
public enum IssueSource {
    OPERATION,
    SELF_CHECK,
    INTERNAL_AUDIT,
    EXTERNAL_AUDIT,
    ENVIRONMENT_CHANGE,
    EXERCISE,
    INCIDENT_RESPONSE;

    /** The source an assessment of a kind stands for. */
    static IssueSource of(@Nullable String assessmentKind) {
        if (assessmentKind == null) return OPERATION;
        return switch (assessmentKind) {
            case "SELF_CHECK" -> SELF_CHECK;
            case "INTERNAL_AUDIT" -> INTERNAL_AUDIT;
            case "EXTERNAL_AUDIT" -> EXTERNAL_AUDIT;
            case "ENVIRONMENT_REVIEW" -> ENVIRONMENT_CHANGE;
            case "EXERCISE" -> EXERCISE;
            case "INCIDENT_REVIEW" -> INCIDENT_RESPONSE;
            default -> OPERATION;
        };
    }
}
