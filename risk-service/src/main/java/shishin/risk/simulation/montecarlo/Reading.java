package shishin.risk.simulation.montecarlo;

import java.util.List;
import shishin.risk.simulation.result.AnnualLoss;
import shishin.risk.simulation.result.Exceedance;
import shishin.risk.simulation.result.Figure;
import shishin.risk.simulation.result.Tail;

/**
 * Reads the figures off simulated losses.
 *
 * @param hasVariance whether the model's losses have a finite variance, without which a sample tells no error of a mean
 */
record Reading(Ranked losses, Spread spread, boolean hasVariance) {

    /** Years with a loss before which an error that is estimated from them is no guide. */
    private static final int SEEN = 1_000;

    /** Years of the tail before which their spread is no guide. */
    private static final int FEW = 10;

    private static final double Z975 = 1.959963984540054;

    AnnualLoss annualLoss() {
        var any = Figure.share(withLoss(), losses.size());
        return new AnnualLoss(
                mean(),
                hasVariance ? spread.sd() : Double.POSITIVE_INFINITY,
                any,
                Tail.LEVELS.stream()
                        .map(level -> new Tail(level, var(level), tvar(level)))
                        .toList(),
                curve(any.value()));
    }

    /** Its error is not known where the variance is infinite, or no year had a loss. */
    private Figure mean() {
        return Figure.sampled(spread.mean(), hasVariance && withLoss() > 0 ? spread.standardError() : Double.NaN);
    }

    private long withLoss() {
        return losses.size() - losses.zeros();
    }

    /**
     * The loss of rank ⌈np⌉; the band by the ranks np ± 1.96·√(np(1 − p)), whatever the distribution; open above where
     * there is no such rank. Source: H. A. David, H. N. Nagaraja, Order Statistics, 3rd ed., 2003, section 7.1.
     */
    Figure var(double level) {
        var wide = Z975 * Math.sqrt(losses.size() * level * (1 - level));
        var above = Math.ceil(losses.size() * level + wide);
        var value = at(rank(level));
        var low = at(Math.floor(losses.size() * level - wide)) * (1 - losses.resolution());
        if (above > losses.size()) return new Figure(value, Double.NaN, low, Double.NaN);
        var high = at(above) * (1 + losses.resolution());
        return new Figure(value, (high - low) / (2 * Z975), low, high);
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
        return Figure.sampled(tvar, hasVariance ? errorOfTail(variance, years) : Double.NaN);
    }

    /** The standard error of a mean over the years of a tail; not known where they are few. */
    static double errorOfTail(double variance, double years) {
        return years < FEW ? Double.NaN : Math.sqrt(variance / years);
    }

    /** Never before {@link #SEEN} years had a loss: an error that is estimated from few of them may be anything. */
    boolean isAsPreciseAs(double relativeError) {
        return withLoss() >= SEEN
                && mean().relativeError() <= relativeError
                && var(0.99).relativeError() <= relativeError;
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
