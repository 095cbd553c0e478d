package shishin.risk.simulation.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * Scenarios whose losses are added: independent of each other, but for what is said otherwise.
 *
 * @param scenarios one to 10,000, each of another name
 * @param copula what binds the numbers of events, if anything
 * @param shocks the causes they share, if any; named as no scenario is
 */
public record Portfolio(List<Scenario> scenarios, Optional<Correlation> copula, List<Shock> shocks) {

    /** The most scenarios of a portfolio. */
    public static final int MOST = 10_000;

    public Portfolio {
        Require.size("scenarios", scenarios, MOST);
        scenarios = List.copyOf(scenarios);
        shocks = List.copyOf(shocks);
        var names = scenarios.stream().map(Scenario::name).collect(Collectors.toSet());
        Require.that(names.size() == scenarios.size(), Fault.NAMED_TWICE, "scenarios");
        var causes = shocks.stream().map(Shock::name).distinct().count();
        Require.that(causes == shocks.size(), Fault.NAMED_TWICE, "causes");
        Require.that(shocks.stream().map(Shock::name).noneMatch(names::contains), Fault.NAMED_TWICE, "causes");
        for (var shock : shocks) Require.that(names.containsAll(shock.hits().keySet()), Fault.OUT_OF_RANGE, "causes");
        var size = scenarios.size();
        copula.ifPresent(matrix -> Require.that(matrix.size() == size, Fault.NOT_SQUARE, "correlation"));
    }

    public static Portfolio independent(List<Scenario> scenarios) {
        return new Portfolio(scenarios, Optional.empty(), List.of());
    }

    public static Portfolio of(Scenario scenario) {
        return independent(List.of(scenario));
    }

    /** Whether the annual loss has a finite variance, without which no sample tells the error of a mean. */
    public boolean hasVariance() {
        return scenarios.stream().allMatch(scenario -> scenario.severity().hasVariance());
    }

    /** The same with every amount times a factor above 0. */
    public Portfolio times(double factor) {
        return new Portfolio(
                scenarios.stream().map(scenario -> scenario.times(factor)).toList(), copula, shocks);
    }
}
