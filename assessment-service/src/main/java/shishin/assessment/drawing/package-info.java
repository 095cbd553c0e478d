/** Draws figures as pictures that can also be heard: wheels, radars, lines over time, as SVG; no word of the domain. */
@NullMarked
package shishin.assessment.drawing;

import org.jspecify.annotations.NullMarked;
