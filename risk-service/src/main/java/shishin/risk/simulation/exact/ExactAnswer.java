package shishin.risk.simulation.exact;

import java.util.List;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Contribution;
import shishin.risk.simulation.scenario.Scenario;
import shishin.risk.simulation.watch.Watch;

/** What the exact engine answers. */
public final class ExactAnswer {

    private final AnnualLoss loss;
    private final Grid grid;
    private final Year year;
    private final List<Scenario> scenarios;

    ExactAnswer(AnnualLoss loss, Grid grid, Year year, List<Scenario> scenarios) {
        this.loss = loss;
        this.grid = grid;
        this.year = year;
        this.scenarios = scenarios;
    }

    public AnnualLoss loss() {
        return loss;
    }

    /** How it was computed. */
    public Grid grid() {
        return grid;
    }

    /**
     * What each scenario adds to TVaR at a level, a shared cause being one more of them; costs three transforms each.
     *
     * @param level one of {@link shishin.risk.simulation.result.Tail#LEVELS}
     */
    public List<Contribution> contributions(double level) {
        return contributions(level, Watch.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws shishin.risk.simulation.watch.Cancelled when the watch says so
     */
    public List<Contribution> contributions(double level, Watch watch) {
        var discretisation = new Discretisation(grid.step(), grid.points());
        return new Allocation(scenarios, discretisation, year).of(level, loss.tvar(level), watch);
    }

    /**
     * The annual loss that is not exceeded with a probability.
     *
     * @param p above 0, up to 0.9995
     */
    public double quantile(double p) {
        return year.quantile(p);
    }

    /**
     * The probability of a year that costs more.
     *
     * @param loss at least 0
     */
    public double exceedance(double loss) {
        return year.exceedance(loss);
    }
}
