/** Treatment: what is done about a risk, from the proposal to the proof that it worked. */
@NullMarked
package shishin.risk.treatment;

import org.jspecify.annotations.NullMarked;
