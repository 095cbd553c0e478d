/** Finding items: those of an edition by filters, those of all editions by what they are about. */
@NullMarked
package shishin.catalog.search;

import org.jspecify.annotations.NullMarked;
