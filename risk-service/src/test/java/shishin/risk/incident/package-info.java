/** What is promised of incidents. */
@NullMarked
package shishin.risk.incident;

import org.jspecify.annotations.NullMarked;
