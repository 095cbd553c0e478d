package shishin.catalog.crosswalk;

import shishin.platform.problem.Refusal;

/** The catalogue is known here, and has no such item. */
public final class UnknownEnd extends Refusal {

    UnknownEnd(End end) {
        super(Kind.UNPROCESSABLE, String.valueOf(end.item()), end.catalogue());
    }
}
