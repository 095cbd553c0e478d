package shishin.assessment.ledger;

import shishin.platform.problem.Refusal;

/** It was entered, and has no place yet: there is nothing to prove it with for another moment. */
final class NotYetInTheLedger extends Refusal {

    NotYetInTheLedger(String subject) {
        super(Kind.NOT_FOUND, subject);
    }
}
