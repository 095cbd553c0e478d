/** An operator's own rules: clauses that cover items of an edition, their coverage, and proposals to revise them. */
@NullMarked
package shishin.catalog.standard;

import org.jspecify.annotations.NullMarked;
