package shishin.catalog.standard;

import shishin.platform.problem.Refusal;

/** An item is excluded or tailored with a reason only. */
final class ReasonMissing extends Refusal {

    ReasonMissing(String item, Applies applies) {
        super(Kind.UNPROCESSABLE, item, applies);
        tell("item", item);
    }
}
