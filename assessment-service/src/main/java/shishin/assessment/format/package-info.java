/** What scanners write, in their own formats, read as observations; a file of any size, one result at a time. */
@NullMarked
package shishin.assessment.format;

import org.jspecify.annotations.NullMarked;
