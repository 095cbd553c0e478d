package shishin.assessment.ledger;

import shishin.platform.problem.Refusal;

final class NotASizeOfTheLedger extends Refusal {

    NotASizeOfTheLedger(long size) {
        super(Kind.MALFORMED, size);
    }
}
