/** What an item of one catalogue has to do with an item of another: typed, reasoned, and approved by a second person. */
@NullMarked
package shishin.catalog.crosswalk;

import org.jspecify.annotations.NullMarked;
