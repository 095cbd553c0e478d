package shishin.assessment.finding;

/** How much falls short. */
public enum Grade {
    MAJOR,
    MINOR,
    OBSERVATION,
    OPPORTUNITY
}
