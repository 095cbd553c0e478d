package shishin.risk.simulation.result;

import java.util.List;

/**
 * The bad years: VaR is the annual loss that is not exceeded with probability {@code level}, TVaR the mean of the worst
 * 1 − level of all years.
 *
 * <p>Source: C. Acerbi, D. Tasche, On the coherence of expected shortfall, Journal of Banking & Finance 26(7), 2002.
 *
 * @param level above 0, below 1
 */
public record Tail(double level, Figure var, Figure tvar) {

    /** The levels every result has. */
    public static final List<Double> LEVELS = List.of(0.9, 0.95, 0.99, 0.999);
}
