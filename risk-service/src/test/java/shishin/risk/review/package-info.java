/** What is promised of reviews. */
@NullMarked
package shishin.risk.review;

import org.jspecify.annotations.NullMarked;
