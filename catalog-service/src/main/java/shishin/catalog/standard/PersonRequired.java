package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** A revision is decided by a person, never by an agent. */
final class PersonRequired extends Refusal {

    PersonRequired() {
        super(Kind.FORBIDDEN);
    }
}
