/** The local copy of the guideline's items, fed by the catalogue's facts; knows which item codes exist. */
@NullMarked
package shishin.risk.guideline;

import org.jspecify.annotations.NullMarked;
