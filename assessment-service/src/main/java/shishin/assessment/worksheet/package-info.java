/** Answers as spreadsheets: handed out to be filled in, and taken back with every fault by its cell. */
@NullMarked
package shishin.assessment.worksheet;

import org.jspecify.annotations.NullMarked;
