package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** A draft begins with a template or with another standard. */
final class StartUnclear extends Refusal {

    StartUnclear() {
        super(Kind.UNPROCESSABLE);
    }
}
