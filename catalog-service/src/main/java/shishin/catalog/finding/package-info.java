/** What is found odd in a file that comes in, where, and what is done about it. */
@NullMarked
package shishin.catalog.finding;

import org.jspecify.annotations.NullMarked;
