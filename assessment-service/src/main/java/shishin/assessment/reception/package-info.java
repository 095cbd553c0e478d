/** Observations that come one by one: bare, signed, as events, with something attached. */
@NullMarked
package shishin.assessment.reception;

import org.jspecify.annotations.NullMarked;
