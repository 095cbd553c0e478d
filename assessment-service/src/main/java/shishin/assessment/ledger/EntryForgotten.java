package shishin.assessment.ledger;

import shishin.platform.problem.Refusal;

/** What the entry said was erased with the person who made it, or with the tenant; its hash stands where it stood. */
final class EntryForgotten extends Refusal {

    EntryForgotten(String subject, long position, Hash hash) {
        super(Kind.NOT_FOUND, subject, position);
        tell("index", position);
        tell("hash", hash.base64());
    }
}
