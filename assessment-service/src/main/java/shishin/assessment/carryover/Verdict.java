package shishin.assessment.carryover;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of an earlier answer. */
@Schema(name = "CarryOverVerdict")
enum Verdict {
    /** It answers the successor as well. */
    STANDS,
    /** It is taken over, and somebody has to look whether it still holds. */
    REVIEW,
    /** Nothing asks for it any more. */
    FALLS_AWAY
}
