/** The words of judgement: levels, ratings, scores, money. Pure Java. */
@NullMarked
package shishin.risk.scale;

import org.jspecify.annotations.NullMarked;
