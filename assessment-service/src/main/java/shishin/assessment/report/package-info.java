/** What the board, and the public, are told of how things stand: as a page and on paper, from the same figures. */
@NullMarked
package shishin.assessment.report;

import org.jspecify.annotations.NullMarked;
