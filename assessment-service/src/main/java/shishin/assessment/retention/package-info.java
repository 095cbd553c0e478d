/** How long every observation is kept, and what stays after that. */
@NullMarked
package shishin.assessment.retention;

import org.jspecify.annotations.NullMarked;
