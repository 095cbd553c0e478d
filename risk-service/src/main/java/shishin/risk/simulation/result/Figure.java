package shishin.risk.simulation.result;

/**
 * A figure and how well it is known.
 *
 * <p>From Monte Carlo, {@code error} is one standard error and {@code low} to {@code high} a band that holds the truth
 * in 95 cases of 100. From the exact engine, {@code error} is the estimated error of the grid (how far the figure moved
 * when the grid was made finer), and {@code low} to {@code high} are bounds: for VaR guaranteed by rounding every loss
 * down, and up, where the rates are known for certain; otherwise the figure less and plus its error.
 *
 * <p>What the sample cannot tell is NaN: all three where the losses have no finite variance, or no sampled year had a
 * loss, or fewer than ten years make up the tail; {@code high} alone where the sample ends below it.
 *
 * @param value in the unit of the losses, or a probability
 */
public record Figure(double value, double error, double low, double high) {

    private static final double Z975 = 1.959963984540054;

    /** From Monte Carlo, about normally distributed; a standard error of NaN leaves the band unknown, too. */
    public static Figure sampled(double value, double standardError) {
        return new Figure(value, standardError, value - Z975 * standardError, value + Z975 * standardError);
    }

    /**
     * A share of so many cases, with Wilson's band, which holds where none or all of them count.
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22, 1927.
     *
     * @param counted from 0 to {@code cases}
     * @param cases at least 1
     */
    public static Figure share(long counted, long cases) {
        var share = (double) counted / cases;
        var weight = Z975 * Z975 / cases;
        var middle = (share + weight / 2) / (1 + weight);
        var reach = Z975 / (1 + weight) * Math.sqrt(share * (1 - share) / cases + weight / (4 * cases));
        return new Figure(
                share,
                Math.sqrt(share * (1 - share) / cases),
                Math.clamp(middle - reach, 0, share),
                Math.clamp(middle + reach, share, 1));
    }

    /** From the exact engine. */
    public static Figure computed(double value, double error) {
        return new Figure(value, error, value - error, value + error);
    }

    /** Known by formula. */
    public static Figure exact(double value) {
        return computed(value, 0);
    }

    /** Whether anything is known of its error. */
    public boolean hasError() {
        return !Double.isNaN(error);
    }

    /** The error as a share of the value; NaN where it is not known. */
    public double relativeError() {
        return error == 0 ? 0 : error / Math.abs(value);
    }
}
