/** Acceptance: a risk is retained, with another's approval, as judged, and for a time. */
@NullMarked
package shishin.risk.acceptance;

import org.jspecify.annotations.NullMarked;
