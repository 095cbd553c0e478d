/** A log that only grows: what was received and decided, as hashes in a Merkle tree whose root is signed. */
@NullMarked
package shishin.assessment.ledger;

import org.jspecify.annotations.NullMarked;
