/** Finding items of an edition by filters and by text. */
@NullMarked
package shishin.catalog.search;

import org.jspecify.annotations.NullMarked;
