package shishin.risk.simulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.frequency.Frequency;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.scenario.Shock;
import shishin.risk.simulation.study.Input.Side;

/** Finds the inputs of a portfolio: of each scenario how often and how bad, of each shared cause how often. */
final class Inputs {

    private final Portfolio portfolio;
    private final double swing;
    private final List<Input> found = new ArrayList<>();

    private Inputs(Portfolio portfolio, double swing) {
        this.portfolio = portfolio;
        this.swing = swing;
    }

    static List<Input> of(Portfolio portfolio, double swing) {
        var inputs = new Inputs(portfolio, swing);
        portfolio.scenarios().forEach(inputs::add);
        portfolio.shocks().forEach(inputs::add);
        return inputs.found;
    }

    private void add(Scenario scenario) {
        var name = scenario.name();
        add(name, scenario.frequency(), changed -> with(new Scenario(name, changed, scenario.severity())));
        found.addAll(SeverityInputs.of(
                name, scenario.severity(), swing, changed -> with(new Scenario(name, scenario.frequency(), changed))));
    }

    private void add(Shock shock) {
        add(shock.name(), shock.frequency(), changed -> with(new Shock(shock.name(), changed, shock.hits())));
    }

    private void add(String scenario, Frequency frequency, Function<Frequency, Portfolio> whole) {
        var factors = frequency.rate().factors();
        for (int i = 0; i < factors.size(); i++) {
            var place = i;
            found.add(new Input(
                    scenario, i == 0 ? "rate" : "susceptibility", side -> whole.apply(set(frequency, place, side))));
        }
        if (frequency instanceof Frequency.NegativeBinomial(Rate rate, double size))
            found.add(new Input(
                    scenario,
                    "size",
                    side -> whole.apply(new Frequency.NegativeBinomial(rate, size * side.share(swing)))));
    }

    private Frequency set(Frequency frequency, int place, Side side) {
        var factors = new ArrayList<>(frequency.rate().factors());
        var factor = factors.get(place);
        factors.set(
                place,
                factor.isCertain() ? swung(frequency, place, side) : new Constant(factor.quantile(side.quantile())));
        return frequency.with(new Rate(factors));
    }

    /** What is a probability is at most raised to one, and no rate beyond what can be computed. */
    private Distribution swung(Frequency frequency, int place, Side side) {
        var others = new ArrayList<>(frequency.rate().factors());
        var factor = others.remove(place).mean();
        double most;
        if (frequency instanceof Frequency.Bernoulli) most = 1 / product(others, one -> one.quantile(1));
        else if (place > 0) most = Math.max(1, factor);
        else most = Require.MOST_EVENTS / product(others, Distribution::mean);
        return new Constant(Math.min(factor * side.share(swing), most));
    }

    private static double product(List<Distribution> factors, ToDoubleFunction<Distribution> of) {
        return factors.stream().mapToDouble(of).reduce(1, (a, b) -> a * b);
    }

    private Portfolio with(Scenario changed) {
        var scenarios = portfolio.scenarios().stream()
                .map(one -> one.name().equals(changed.name()) ? changed : one)
                .toList();
        return new Portfolio(scenarios, portfolio.copula(), portfolio.shocks());
    }

    private Portfolio with(Shock changed) {
        var shocks = portfolio.shocks().stream()
                .map(one -> one.name().equals(changed.name()) ? changed : one)
                .toList();
        return new Portfolio(portfolio.scenarios(), portfolio.copula(), shocks);
    }
}
