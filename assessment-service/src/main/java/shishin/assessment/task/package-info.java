/** Who answers what by when, and what waits for whom. */
@NullMarked
package shishin.assessment.task;

import org.jspecify.annotations.NullMarked;
