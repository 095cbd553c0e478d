/** The language an answer is given in. */
@NullMarked
package shishin.platform.language;

import org.jspecify.annotations.NullMarked;
