/** Says no in a way a client can act on: refusals of the domain as RFC 9457 problems, in Japanese or English. */
@NullMarked
package shishin.platform.problem;

import org.jspecify.annotations.NullMarked;
