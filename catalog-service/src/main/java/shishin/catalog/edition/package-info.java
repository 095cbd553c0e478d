/** Published editions of catalogues: their items, held in memory and served as printed. */
@NullMarked
package shishin.catalog.edition;

import org.jspecify.annotations.NullMarked;
