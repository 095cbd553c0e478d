/** A POST sent twice with the same Idempotency-Key is done once and answered twice. */
@NullMarked
package shishin.platform.idempotency;

import org.jspecify.annotations.NullMarked;
