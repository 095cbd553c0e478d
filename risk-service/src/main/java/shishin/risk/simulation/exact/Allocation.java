package shishin.risk.simulation.exact;

import java.util.ArrayList;
import java.util.List;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.watch.Watch;

/**
 * Divides the tail of a portfolio among its scenarios: E[Sᵢ; S ≤ v] is the sum up to v of the convolution of s·P(Sᵢ = s)
 * with the distribution of all others.
 *
 * <p>Source: D. Tasche, Capital Allocation to Business Units and Sub-Portfolios: the Euler Principle, 2007.
 */
final class Allocation {

    private final List<Scenario> scenarios;
    private final Discretisation grid;
    private final Year year;

    Allocation(List<Scenario> scenarios, Discretisation grid, Year year) {
        this.scenarios = scenarios;
        this.grid = grid;
        this.year = year;
    }

    /**
     * What each adds to TVaR.
     *
     * @param tvar of the whole, to which the parts are made to add up; by how much they had to be is their error
     */
    List<Contribution> of(double level, double tvar, Watch watch) {
        var whole = Fourier.zero(grid.points());
        for (var scenario : scenarios) whole = whole.times(spectrum(scenario));
        var parts = new ArrayList<Double>();
        for (var scenario : scenarios) {
            watch.look((double) parts.size() / scenarios.size());
            parts.add(part(scenario, whole, level));
        }
        var sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        var factor = sum == 0 ? 0 : tvar / sum;
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < parts.size(); i++) {
            var value = parts.get(i) * factor;
            var figure = Figure.computed(value, Math.abs(value - parts.get(i)));
            contributions.add(new Contribution(scenarios.get(i).name(), figure));
        }
        return contributions;
    }

    private double part(Scenario scenario, Fourier whole, double level) {
        var own = spectrum(scenario);
        var others = whole.copy().over(own);
        var weighted = Fourier.of(own.back().timesLoss(grid.step()));
        var below = year.upTo(level, others.times(weighted).back());
        return Math.max(Moments.ofYear(scenario).mean() - below, 0) / (1 - level);
    }

    private Fourier spectrum(Scenario scenario) {
        return Compound.spectrum(scenario.frequency().mixture(), grid.cells(scenario.severity()));
    }
}
