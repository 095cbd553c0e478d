/** The life of kept editions: brought in as drafts, published, corrected by new revisions, withdrawn. */
@NullMarked
package shishin.catalog.publication;

import org.jspecify.annotations.NullMarked;
