/** Crosswalks in and out: OSCAL control mappings, CISO Assistant mapping sets, and CSV. */
@NullMarked
package shishin.catalog.crosswalk.transfer;

import org.jspecify.annotations.NullMarked;
