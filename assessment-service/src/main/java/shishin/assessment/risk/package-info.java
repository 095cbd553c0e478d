/** What the risk service tells of risks, kept as it was told, for those who read how things stand. */
@NullMarked
package shishin.assessment.risk;

import org.jspecify.annotations.NullMarked;
