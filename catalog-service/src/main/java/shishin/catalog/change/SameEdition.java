package shishin.catalog.change;

import shishin.platform.problem.Refusal;

/** An edition does not follow itself. */
final class SameEdition extends Refusal {

    SameEdition(String edition) {
        super(Kind.UNPROCESSABLE, edition);
    }
}
