package shishin.risk.simulation.montecarlo;

import org.apache.commons.rng.UniformRandomProvider;
import org.jspecify.annotations.Nullable;
import shishin.risk.simulation.distribution.Drawing;
import shishin.risk.simulation.frequency.CountTable;
import shishin.risk.simulation.frequency.Frequency;

/** The numbers of events of a frequency; what can be looked up is prepared once for all blocks. */
final class Events {

    private final Frequency frequency;
    private final @Nullable CountTable table;
    private final Drawing rates;

    Events(Frequency frequency) {
        this.frequency = frequency;
        this.table = frequency.rate().isCertain() ? new CountTable(frequency.given(frequency.mean())) : null;
        this.rates = frequency.rate().drawing();
    }

    /** From a uniform number to the number of events; what is uncertain is drawn from a year's random numbers. */
    Numbers from(UniformRandomProvider random) {
        if (table != null) return table::quantile;
        var uncertain = rates.from(random);
        return u -> frequency.given(uncertain.sample()).quantile(u);
    }

    /** From a uniform number to the number of events. */
    interface Numbers {
        int at(double u);
    }
}
