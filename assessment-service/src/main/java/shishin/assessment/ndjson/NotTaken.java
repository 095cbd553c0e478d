package shishin.assessment.ndjson;

import shishin.platform.problem.Refusal;

/** The line may be right, but what is needed to take it is away; nothing of it was kept. */
final class NotTaken extends Refusal {

    NotTaken() {
        super(Kind.UNAVAILABLE);
    }
}
