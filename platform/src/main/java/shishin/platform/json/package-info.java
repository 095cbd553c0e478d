/** How JSON is read and written, and what text is accepted. */
@NullMarked
package shishin.platform.json;

import org.jspecify.annotations.NullMarked;
