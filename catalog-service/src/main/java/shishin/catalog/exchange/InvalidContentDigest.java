package shishin.catalog.exchange;

import shishin.platform.problem.Refusal;

/** A header {@code Content-Digest} without a SHA-256 that can be read. */
class InvalidContentDigest extends Refusal {

    InvalidContentDigest() {
        super(Kind.MALFORMED);
    }
}
