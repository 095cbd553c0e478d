/** How work is kept whole beside that of others. */
@NullMarked
package shishin.platform.transaction;

import org.jspecify.annotations.NullMarked;
