/** What is promised of drawing. */
@NullMarked
package shishin.risk.drawing;

import org.jspecify.annotations.NullMarked;
