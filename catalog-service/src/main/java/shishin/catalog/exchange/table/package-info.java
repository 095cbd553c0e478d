/** Catalogues as spreadsheets and as CSV: a form that people fill in, and a copy that loses nothing. */
@NullMarked
package shishin.catalog.exchange.table;

import org.jspecify.annotations.NullMarked;
