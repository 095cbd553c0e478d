/** What an assessment found, as OSCAL assessment results. */
@NullMarked
package shishin.assessment.results;

import org.jspecify.annotations.NullMarked;
