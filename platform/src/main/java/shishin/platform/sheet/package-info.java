/** Tables of text as people keep them: reads and writes spreadsheets and CSV, in bounded memory, whatever is in them. */
@NullMarked
package shishin.platform.sheet;

import org.jspecify.annotations.NullMarked;
