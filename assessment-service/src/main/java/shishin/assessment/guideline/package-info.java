/** What may be asked: this service's own copy of the guideline's items, as the catalogue published them. */
@NullMarked
package shishin.assessment.guideline;

import org.jspecify.annotations.NullMarked;
