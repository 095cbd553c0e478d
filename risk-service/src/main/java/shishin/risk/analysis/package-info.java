/** Analysis: how likely a risk is and what it would hurt, and the level this comes to by the criteria in force. */
@NullMarked
package shishin.risk.analysis;

import org.jspecify.annotations.NullMarked;
