/** Lists of any length, page by page, at the same cost on every page. */
@NullMarked
package shishin.platform.page;

import org.jspecify.annotations.NullMarked;
