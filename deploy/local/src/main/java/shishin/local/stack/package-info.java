/** All servers together: started in parallel, watched, stopped in order, leftovers found. */
@NullMarked
package shishin.local.stack;

import org.jspecify.annotations.NullMarked;
