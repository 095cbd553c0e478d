/** How XML of others is read. */
@NullMarked
package shishin.platform.xml;

import org.jspecify.annotations.NullMarked;
