/** What people answer, item by item, with every revision kept; and what machines propose beside it. */
@NullMarked
package shishin.assessment.answer;

import org.jspecify.annotations.NullMarked;
