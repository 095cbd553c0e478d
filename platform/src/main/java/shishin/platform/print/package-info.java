/** Sets and prints documents in Japanese and English as paged PDF; knows nothing of what they are about. */
@NullMarked
package shishin.platform.print;

import org.jspecify.annotations.NullMarked;
