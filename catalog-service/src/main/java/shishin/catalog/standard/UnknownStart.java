package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** The caller has no such standard to start from, or it has no such edition. */
final class UnknownStart extends Refusal {

    UnknownStart(Start start) {
        super(Kind.UNPROCESSABLE, String.valueOf(start.standard()));
    }
}
