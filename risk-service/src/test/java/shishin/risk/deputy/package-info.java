/** What is promised of deputies. */
@NullMarked
package shishin.risk.deputy;

import org.jspecify.annotations.NullMarked;
