/** Answer and proof: assessments of the guideline's items, with their answers, evidence and findings. */
@NullMarked
package shishin.assessment;

import org.jspecify.annotations.NullMarked;
