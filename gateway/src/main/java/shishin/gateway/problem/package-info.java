/** Says no in the caller's language, as RFC 9457 problems. */
@NullMarked
package shishin.gateway.problem;

import org.jspecify.annotations.NullMarked;
