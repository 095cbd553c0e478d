package shishin.risk.simulation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.frequency.Rate;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.watch.Watch;

/**
 * Which input matters: each alone is set low, then high, all others staying as they are; how far the mean and the 95 %
 * tail go is its bar. What is uncertain is set to its quantiles at 10 % and at 90 %; what is said for certain, and the
 * size of a loss, is made smaller and larger by a share.
 *
 * <p>Source: T. G. Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22(6), 1992.
 */
public final class Tornado {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private Tornado() {}

    /**
     * The bars of all inputs, the longest first by the 95 % tail.
     *
     * @param portfolio without a copula: the exact engine answers, and no bar is noise
     * @param swing the share by which certain inputs are changed, above 0, below 1
     * @param watch told before each bar
     */
    public static List<Bar> of(Portfolio portfolio, double swing, Watch watch) {
        Require.positive("swing", swing);
        Require.probability("swing", swing);
        var inputs = new ArrayList<Supplier<Bar>>();
        for (var scenario : portfolio.scenarios()) {
            var factors = scenario.frequency().rate().factors();
            for (int i = 0; i < factors.size(); i++) {
                var place = i;
                inputs.add(() -> rate(portfolio, scenario, place, swing));
            }
            inputs.add(() ->
                    bar(portfolio, scenario.name(), "severity", at -> scenario.times(1 + (at < 0.5 ? -swing : swing))));
        }
        var bars = new ArrayList<Bar>();
        for (var input : inputs) {
            watch.look((double) bars.size() / inputs.size());
            bars.add(input.get());
        }
        return bars.stream()
                .sorted(Comparator.comparingDouble(Bar::length).reversed())
                .toList();
    }

    private static Bar rate(Portfolio portfolio, Scenario scenario, int place, double swing) {
        var name = place == 0 ? "rate" : "susceptibility";
        return bar(portfolio, scenario.name(), name, at -> {
            var factors = new ArrayList<>(scenario.frequency().rate().factors());
            factors.set(place, set(factors.get(place), at, swing));
            return new Scenario(scenario.name(), scenario.frequency().with(new Rate(factors)), scenario.severity());
        });
    }

    private static Distribution set(Distribution factor, double at, double swing) {
        if (factor.isCertain()) return factor.times(1 + (at < 0.5 ? -swing : swing));
        return new Constant(factor.quantile(at));
    }

    private interface Setting {
        Scenario at(double quantile);
    }

    private static Bar bar(Portfolio portfolio, String scenario, String input, Setting setting) {
        var low = answer(portfolio, setting.at(LOW));
        var high = answer(portfolio, setting.at(HIGH));
        return new Bar(
                scenario,
                input,
                new Ends(low.mean().value(), high.mean().value()),
                new Ends(low.tvar(0.95), high.tvar(0.95)));
    }

    private static AnnualLoss answer(Portfolio portfolio, Scenario changed) {
        UnaryOperator<Scenario> replace = one -> one.name().equals(changed.name()) ? changed : one;
        Stream<Scenario> scenarios = portfolio.scenarios().stream().map(replace);
        return ExactEngine.answer(new Portfolio(scenarios.toList(), portfolio.copula(), portfolio.shocks()))
                .loss();
    }

    /**
     * One input's bar.
     *
     * @param input {@code rate}, {@code susceptibility} or {@code severity}
     * @param mean the expected annual loss with the input low, and high
     * @param tail TVaR at 95 % with the input low, and high
     */
    public record Bar(String scenario, String input, Ends mean, Ends tail) {

        double length() {
            return Math.abs(tail.high - tail.low);
        }
    }

    /** Where a bar begins and ends. */
    public record Ends(double low, double high) {}
}
