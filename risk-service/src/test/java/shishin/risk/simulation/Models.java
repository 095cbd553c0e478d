package shishin.risk.simulation;

import java.util.List;
import java.util.stream.IntStream;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.severity.Severity;

/** Models the tests speak of. */
public final class Models {

    private Models() {}

    public static Frequency poisson(double rate) {
        return new Frequency.Poisson(Rate.of(rate));
    }

    public static Scenario scenario(String name, Frequency frequency, Distribution severity) {
        return new Scenario(name, frequency, Severity.of(severity));
    }

    public static Portfolio alone(Frequency frequency, Severity severity) {
        return Portfolio.of(new Scenario("alone", frequency, severity));
    }

    public static Portfolio alone(double rate, Distribution severity) {
        return alone(poisson(rate), Severity.of(severity));
    }

    /** An outage every other year, of an estimated cost. */
    public static Scenario outage() {
        return scenario("outage", poisson(0.5), new Pert(100_000, 300_000, 1_500_000));
    }

    /** A breach every ten years, of a cost that nobody can bound. */
    public static Scenario breach() {
        return scenario("breach", new Frequency.Bernoulli(Rate.of(0.1)), Lognormal.between90(100_000, 1_000_000));
    }

    /** Independent scenarios, each a little different from the one before. */
    public static Portfolio many(int number) {
        List<Scenario> scenarios = IntStream.range(0, number)
                .mapToObj(i -> scenario("s" + i, poisson(0.2 + i % 7 * 0.1), new Lognormal(10 + i % 5 * 0.3, 0.8)))
                .toList();
        return Portfolio.independent(scenarios);
    }
}
