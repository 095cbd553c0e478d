package shishin.platform.page;

import shishin.platform.problem.Refusal;

public final class InvalidCursor extends Refusal {

    public InvalidCursor() {
        super(Kind.MALFORMED);
    }
}
