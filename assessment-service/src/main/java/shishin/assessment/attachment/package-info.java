/** What comes with observations: kept once by what it is, served as a download and as nothing else. */
@NullMarked
package shishin.assessment.attachment;

import org.jspecify.annotations.NullMarked;
