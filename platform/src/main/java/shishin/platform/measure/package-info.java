/** What operators watch: figures read from the database now and then, and in which steps times are counted. */
@NullMarked
package shishin.platform.measure;

import org.jspecify.annotations.NullMarked;
