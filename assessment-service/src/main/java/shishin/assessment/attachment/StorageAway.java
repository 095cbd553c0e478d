package shishin.assessment.attachment;

import shishin.platform.problem.Refusal;

/** The storage of attachments cannot be reached, or is full; passes by itself, or by its operator. */
final class StorageAway extends Refusal {

    StorageAway() {
        super(Kind.UNAVAILABLE);
    }
}
