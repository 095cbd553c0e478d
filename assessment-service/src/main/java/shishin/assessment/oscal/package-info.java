/** What OSCAL documents have in common: ids, properties of our own, and a bound on what is read. */
@NullMarked
package shishin.assessment.oscal;

import org.jspecify.annotations.NullMarked;
