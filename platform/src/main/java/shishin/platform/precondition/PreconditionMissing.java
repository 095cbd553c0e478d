package shishin.platform.precondition;

import shishin.platform.problem.Refusal;

public final class PreconditionMissing extends Refusal {

    public PreconditionMissing() {
        super(Kind.PRECONDITION_MISSING);
    }
}
