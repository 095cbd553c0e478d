package shishin.risk.simulation.scenario;

import java.util.Map;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.frequency.Frequency;

/**
 * A shared cause: each time it comes, it fires each of its scenarios once with the probability given, besides the events
 * these have of their own.
 *
 * <p>Source: F. Lindskog, A. McNeil, Common Poisson Shock Models, ASTIN Bulletin 33(2), 2003.
 *
 * @param frequency how often the cause comes
 * @param hits the probability of an event, by name of the scenario
 */
public record Shock(String name, Frequency frequency, Map<String, Double> hits) {

    public Shock {
        Require.size("hits", hits.values(), Portfolio.MOST);
        hits.values().forEach(hit -> Require.probability("hits", hit));
        hits = Map.copyOf(hits);
    }

    /** The probability that it fires a scenario. */
    public double chance(String scenario) {
        return hits.getOrDefault(scenario, 0.0);
    }
}
