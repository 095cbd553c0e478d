package shishin.risk.simulation.study;

import java.util.function.Function;
import shishin.risk.simulation.scenario.Portfolio;

/**
 * An input of a portfolio that may be set low, and high.
 *
 * @param scenario of which, or of which shared cause, it is an input
 * @param at the portfolio with nothing else changed
 */
record Input(String scenario, String name, Function<Side, Portfolio> at) {

    /** To which side an input is set. */
    enum Side {
        LOW(0.1),
        HIGH(0.9);

        private final double quantile;

        Side(double quantile) {
            this.quantile = quantile;
        }

        /** Of what is uncertain. */
        double quantile() {
            return quantile;
        }

        /** What is certain, times this. */
        double share(double swing) {
            return this == LOW ? 1 - swing : 1 + swing;
        }
    }
}
