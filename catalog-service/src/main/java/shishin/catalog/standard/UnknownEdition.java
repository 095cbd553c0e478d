package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** A standard can only be drawn up with an edition that is published. */
final class UnknownEdition extends Refusal {

    UnknownEdition(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
