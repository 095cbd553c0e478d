/** One round over many subjects: an assessment for each, opened by and by, and followed as one. */
@NullMarked
package shishin.assessment.campaign;

import org.jspecify.annotations.NullMarked;
