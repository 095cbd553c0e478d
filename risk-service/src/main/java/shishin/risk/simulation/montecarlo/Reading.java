package shishin.risk.simulation.montecarlo;

import java.util.List;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Exceedance;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.result.Tail;

/** Reads the figures off simulated losses. */
record Reading(Ranked losses, Spread spread) {

    private static final double Z975 = 1.959963984540054;

    AnnualLoss annualLoss() {
        double any = (double) (losses.size() - losses.zeros()) / losses.size();
        var anyError = Math.sqrt(any * (1 - any) / losses.size());
        return new AnnualLoss(
                Figure.sampled(spread.mean(), spread.standardError()),
                spread.sd(),
                Figure.sampled(any, anyError),
                Tail.LEVELS.stream()
                        .map(level -> new Tail(level, var(level), tvar(level)))
                        .toList(),
                curve(any));
    }

    /**
     * The loss of rank ⌈np⌉; the band by the ranks np ± 1.96·√(np(1 − p)), whatever the distribution. Source: H. A.
     * David, H. N. Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1.
     */
    Figure var(double level) {
        var wide = Z975 * Math.sqrt(losses.size() * level * (1 - level));
        var low = at(Math.floor(losses.size() * level - wide)) * (1 - losses.resolution());
        var high = at(Math.ceil(losses.size() * level + wide)) * (1 + losses.resolution());
        return new Figure(at(rank(level)), (high - low) / (2 * Z975), low, high);
    }

    /**
     * The mean of the worst n(1 − p) years; its standard error by √((Var of the tail + p·(TVaR − VaR)²)/(n(1 − p))).
     * Source: B. J. Manistre, G. H. Hancock, Variance of the CTE estimator, North American Actuarial Journal 9(2), 2005.
     */
    Figure tvar(double level) {
        var years = losses.size() * (1 - level);
        var rank = (long) rank(level);
        var value = at((double) rank);
        var rest = rank - losses.size() * level;
        var tvar = (losses.sumAbove(rank) + rest * value) / years;
        var squares = (losses.squaresAbove(rank) + rest * value * value) / years;
        var variance = Math.max(squares - tvar * tvar, 0) + level * (tvar - value) * (tvar - value);
        return Figure.sampled(tvar, Math.sqrt(variance / years));
    }

    boolean isAsPreciseAs(double relativeError) {
        var mean = Figure.sampled(spread.mean(), spread.standardError());
        return mean.relativeError() <= relativeError && var(0.99).relativeError() <= relativeError;
    }

    private List<Exceedance> curve(double any) {
        return Exceedance.probabilities(any).stream()
                .map(probability -> new Exceedance(at(rank(1 - probability)), probability))
                .toList();
    }

    private double at(double rank) {
        return losses.value(Math.clamp((long) rank, 1, losses.size()));
    }

    private double rank(double level) {
        return Math.ceil(losses.size() * level - 1e-9);
    }
}
