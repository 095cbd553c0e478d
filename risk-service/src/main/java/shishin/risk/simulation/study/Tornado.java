package shishin.risk.simulation.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shishin.risk.simulation.exact.ExactEngine;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.study.Input.Side;
import shishin.risk.simulation.watch.Watch;

/**
 * Which input matters: each alone is set low, then high, all others staying as they are; how far the mean and the 95 %
 * tail go is its bar. A rate that is uncertain is set to its quantiles at 10 % and at 90 %; what is said for certain, and
 * the size of each loss, is made smaller and larger by a share, a probability at most to one.
 *
 * <p>Source: T. G. Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22(6), 1992.
 */
public final class Tornado {

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
        var inputs = Inputs.of(portfolio, swing);
        var bars = new ArrayList<Bar>();
        for (var input : inputs) {
            watch.look((double) bars.size() / inputs.size());
            bars.add(bar(input));
        }
        return bars.stream()
                .sorted(Comparator.comparingDouble(Bar::length).reversed())
                .toList();
    }

    /** How many bars a portfolio has, for each of which it is answered twice. */
    public static int bars(Portfolio portfolio) {
        return Inputs.of(portfolio, 0).size();
    }

    private static Bar bar(Input input) {
        var low = answer(input, Side.LOW);
        var high = answer(input, Side.HIGH);
        return new Bar(
                input.scenario(),
                input.name(),
                new Ends(low.mean().value(), high.mean().value()),
                new Ends(low.tvar(0.95), high.tvar(0.95)));
    }

    private static AnnualLoss answer(Input input, Side side) {
        return ExactEngine.answer(input.at().apply(side)).loss();
    }

    /**
     * One input's bar.
     *
     * @param scenario of which, or of which shared cause, it is an input
     * @param input {@code rate}, {@code susceptibility}, {@code size}, {@code severity}; what a severity is made of by the
     *     way to it, such as {@code severity/RESPONSE}, {@code severity/secondary/probability}, {@code severity/2} for the
     *     second part of a mixture, {@code severity/deductible} and {@code severity/limit}
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
