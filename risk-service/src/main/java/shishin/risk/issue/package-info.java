/** Issues: what was found wanting, by people or by facts, once per subject and item until it is closed. */
@NullMarked
package shishin.risk.issue;

import org.jspecify.annotations.NullMarked;
