package shishin.platform.idempotency;

import shishin.platform.problem.Refusal;

final class InvalidIdempotencyKey extends Refusal {

    InvalidIdempotencyKey() {
        super(Kind.MALFORMED);
    }
}
