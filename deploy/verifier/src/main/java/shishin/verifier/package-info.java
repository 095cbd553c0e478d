/** Checks what the ledger promises, on anybody's machine: by its checkpoints, its proofs and the public key alone. */
@NullMarked
package shishin.verifier;

import org.jspecify.annotations.NullMarked;
