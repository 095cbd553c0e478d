package shishin.risk.simulation.scenario;

import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.severity.Severity;

/**
 * A risk as a model: the annual loss is the sum of one severity for each event of the year, all independent.
 *
 * @param name by which it is known in a portfolio; its random numbers depend on it, not on its place
 */
public record Scenario(String name, Frequency frequency, Severity severity) {

    /** The same with every amount times a factor above 0. */
    public Scenario times(double factor) {
        return new Scenario(name, frequency, severity.times(factor));
    }
}
