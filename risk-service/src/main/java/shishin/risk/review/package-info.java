/** Reviews: every judged risk is looked at again, by the calendar of its level and when something calls for it. */
@NullMarked
package shishin.risk.review;

import org.jspecify.annotations.NullMarked;
