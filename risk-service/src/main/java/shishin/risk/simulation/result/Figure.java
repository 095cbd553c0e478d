package shishin.risk.simulation.result;

/**
 * A figure and how well it is known.
 *
 * <p>From Monte Carlo, {@code error} is one standard error and {@code low} to {@code high} a band that holds the truth
 * in 95 cases of 100. From the exact engine, {@code error} is the estimated error of the grid (how far the figure moved
 * when the grid was made finer), and {@code low} to {@code high} are bounds: for VaR guaranteed by rounding every loss
 * down, and up, where the rates are known for certain; otherwise the figure less and plus its error.
 *
 * @param value in the unit of the losses, or a probability
 */
public record Figure(double value, double error, double low, double high) {

    private static final double Z975 = 1.959963984540054;

    /** From Monte Carlo, about normally distributed. */
    public static Figure sampled(double value, double standardError) {
        return new Figure(value, standardError, value - Z975 * standardError, value + Z975 * standardError);
    }

    /** From the exact engine. */
    public static Figure computed(double value, double error) {
        return new Figure(value, error, value - error, value + error);
    }

    /** Known by formula. */
    public static Figure exact(double value) {
        return computed(value, 0);
    }

    /** The error as a share of the value. */
    public double relativeError() {
        return error == 0 ? 0 : error / Math.abs(value);
    }
}
