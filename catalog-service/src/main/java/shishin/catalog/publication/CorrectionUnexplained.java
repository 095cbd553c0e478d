package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** A correction says what it corrects. */
final class CorrectionUnexplained extends Refusal {

    CorrectionUnexplained(String edition, int revision) {
        super(Kind.UNPROCESSABLE, edition, revision);
    }
}
