/** Draws pictures as SVG that can also be read aloud; no word of the domain. */
@NullMarked
package shishin.risk.drawing;

import org.jspecify.annotations.NullMarked;
