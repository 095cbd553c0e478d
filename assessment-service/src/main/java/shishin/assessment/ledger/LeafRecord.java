package shishin.assessment.ledger;

import java.time.Instant;

/**
 * What a leaf says, as canonical JSON.
 *
 * @param digest {@code sha256:} and, in hex, the SHA-256 of the canonical JSON of what the entry covers
 */
record LeafRecord(String kind, String subject, Instant at, String by, String digest) {}
