/** Goals, figures, and the page that shows them. */
@NullMarked
package shishin.benchmark.report;

import org.jspecify.annotations.NullMarked;
