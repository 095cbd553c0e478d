package shishin.risk.simulation.study;

import java.util.Set;
import java.util.stream.Collectors;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;
import shishin.risk.simulation.montecarlo.MonteCarlo;
import shishin.risk.simulation.montecarlo.Settings;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Portfolio;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.watch.Watch;

/**
 * What a control is worth: the same years with it and without it, with common random numbers, so that their difference is
 * known far better than either.
 *
 * <p>Source: P. Glasserman, D. Yao, Some guidelines and guarantees for common random numbers, Management Science 38(6),
 * 1992.
 *
 * @param benefit what it spares a year, on average, before its cost
 * @param benefitPerCost the benefit for each unit of yearly cost; of no meaning (0) where it costs nothing
 * @param paysInAYear the probability that a year spares more than the control costs
 * @param pays the probability that over the years of its use it spares more than it costs
 */
public record ControlValue(Figure benefit, Figure benefitPerCost, Figure paysInAYear, Figure pays) {

    /**
     * Compares.
     *
     * @param without the portfolio as it is
     * @param with the same scenarios, by name, with the control
     * @param plan what the control takes
     */
    public static ControlValue of(Portfolio without, Portfolio with, Plan plan, Settings settings, Watch watch) {
        Require.that(names(without).equals(names(with)), Fault.OTHER_NAMES, "with");
        var engine = new MonteCarlo(settings);
        var spared = engine.losses(without, watch.between(0, 0.5));
        var left = engine.losses(with, watch.between(0.5, 1));
        for (int year = 0; year < spared.length; year++) spared[year] -= left[year];
        var benefit = without.hasVariance() && with.hasVariance()
                ? Sample.mean(spared)
                : Figure.sampled(Sample.mean(spared).value(), Double.NaN);
        var perCost = plan.cost == 0
                ? Figure.exact(0)
                : Figure.sampled(benefit.value() / plan.cost, benefit.error() / plan.cost);
        return new ControlValue(
                benefit, perCost, Sample.share(spared, 1, plan.cost), Sample.share(spared, plan.years, plan.cost));
    }

    private static Set<String> names(Portfolio portfolio) {
        return portfolio.scenarios().stream().map(Scenario::name).collect(Collectors.toSet());
    }

    /**
     * What a control takes.
     *
     * @param cost a year, at least 0, in the unit of the losses
     * @param years of its use, from 1 to 50
     */
    public record Plan(double cost, int years) {

        private static final int MOST = 50;

        public Plan {
            Require.notNegative("cost", cost);
            Require.that(years >= 1 && years <= MOST, Fault.OUT_OF_RANGE, "years");
        }
    }
}
