package shishin.catalog.exchange;

import shishin.platform.problem.Refusal;

/** What arrived is not what was sent. */
class DigestMismatch extends Refusal {

    DigestMismatch() {
        super(Kind.UNPROCESSABLE);
    }
}
