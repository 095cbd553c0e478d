package shishin.catalog.publication;

import shishin.platform.problem.Refusal;

/** A revision that says the same as the one before is none. */
final class NothingCorrected extends Refusal {

    NothingCorrected(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
