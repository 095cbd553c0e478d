package shishin.risk.simulation.distribution;

import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * A body up to a threshold, and above it a generalised Pareto tail: P(X > x) = P(body > u)·(1 + ξ(x − u)/β)^(−1/ξ).
 *
 * <p>Source: P. Embrechts, C. Klüppelberg, T. Mikosch, Modelling Extremal Events, 1997, section 6.5 (peaks over
 * threshold).
 *
 * @param body the law below the threshold, and the probability of exceeding it
 * @param threshold u, in the unit of the quantity; the body must fall on both sides of it
 * @param shape ξ, from 0 to below 1 (from 1 on there is no mean); from 0.5 on there is no variance
 * @param scale β, above 0, in the unit of the quantity
 */
public record ParetoTail(Distribution body, double threshold, double shape, double scale) implements Smooth {

    public ParetoTail {
        Require.positive("threshold", threshold);
        Require.notNegative("shape", shape);
        Require.that(shape < 1, Fault.INFINITE_MEAN, "shape");
        Require.positive("scale", scale);
        var below = body.cdf(threshold);
        Require.that(below > 0 && below < 1, Fault.OUT_OF_RANGE, "threshold");
    }

    @Override
    public double mean() {
        return bodyMoment(1) + above() * (threshold + excess());
    }

    @Override
    public double variance() {
        if (shape >= 0.5) return Double.POSITIVE_INFINITY;
        var square = 2 * scale * scale / ((1 - shape) * (1 - 2 * shape));
        var second = bodyMoment(2) + above() * (threshold * threshold + 2 * threshold * excess() + square);
        return second - mean() * mean();
    }

    @Override
    public double cdf(double x) {
        return x <= threshold ? body.cdf(x) : 1 - above() * survival(x - threshold);
    }

    @Override
    public double density(double x) {
        if (x > threshold) return above() * survival(x - threshold) / (scale + shape * (x - threshold));
        return body instanceof Smooth smooth ? smooth.density(x) : 0;
    }

    @Override
    public double quantile(double p) {
        var below = 1 - above();
        return p <= below ? body.quantile(p) : threshold + excessAt((1 - p) / above());
    }

    @Override
    public Drawing drawing() {
        var below = body.drawing();
        return random -> {
            var bodies = below.from(random);
            return () -> {
                var loss = bodies.sample();
                return loss <= threshold ? loss : threshold + excessAt(1 - random.nextDouble());
            };
        };
    }

    @Override
    public ParetoTail times(double factor) {
        return new ParetoTail(body.times(factor), threshold * factor, shape, scale * factor);
    }

    private double above() {
        return 1 - body.cdf(threshold);
    }

    private double excess() {
        return scale / (1 - shape);
    }

    private double survival(double excess) {
        return shape == 0 ? Math.exp(-excess / scale) : Math.pow(1 + shape * excess / scale, -1 / shape);
    }

    private double excessAt(double survival) {
        return scale * (shape == 0 ? -Math.log(survival) : Math.expm1(-shape * Math.log(survival)) / shape);
    }

    /** E[X^k; X ≤ u] = ∫₀ᵘ k·x^(k−1)·P(X > x) dx − u^k·P(X > u), for k of 1 and 2. */
    private double bodyMoment(int k) {
        var integral = Integral.of(x -> (k == 1 ? 1 : 2 * x) * (1 - body.cdf(x)), 0, threshold);
        return integral - Math.pow(threshold, k) * above();
    }
}
