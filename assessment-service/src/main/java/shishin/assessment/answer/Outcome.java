package shishin.assessment.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one answer of many; in a dry run, what would. */
@Schema(name = "AnswerOutcome")
public enum Outcome {
    /** It is the answer now. */
    RECORDED,
    /** It says what stands there already. */
    UNCHANGED,
    /** Another answer stands there, and was kept. */
    KEPT,
    /** Another answer stands there, and therefore nothing was recorded of all. */
    CONFLICT,
    /** It would have been recorded, had nothing been wrong elsewhere. */
    HELD,
    REFUSED
}
