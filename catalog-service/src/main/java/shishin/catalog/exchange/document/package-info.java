/** Catalogues for people to read and to tick off: Markdown, and PDF to be printed. */
@NullMarked
package shishin.catalog.exchange.document;

import org.jspecify.annotations.NullMarked;
