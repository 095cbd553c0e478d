package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

/** A body of several parts is laid aside before it is read: it must say how much that will be. */
final class LengthMissing extends Refusal {

    LengthMissing() {
        super(Kind.MALFORMED);
    }
}
