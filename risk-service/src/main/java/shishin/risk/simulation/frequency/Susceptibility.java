package shishin.risk.simulation.frequency;

import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.Require;

/**
 * The probability that a threat event becomes a loss event.
 *
 * <p>Source: The Open Group, Open FAIR Risk Taxonomy (O-RT) 3.0, 2020: loss event frequency = threat event frequency ×
 * susceptibility.
 */
public final class Susceptibility {

    private static final int PARTS = 1 << 12;

    private Susceptibility() {}

    /**
     * Loss events out of threat events.
     *
     * @param susceptibility a law within 0 to 1
     */
    public static Frequency frequency(Distribution threats, Distribution susceptibility) {
        Require.that(susceptibility.quantile(1) <= 1, Fault.NOT_A_PROBABILITY, "susceptibility");
        return new Frequency.Poisson(Rate.of(threats, susceptibility));
    }

    /**
     * P(capability > resistance) = E[F_resistance(capability)], both on one scale of the caller's choice; the integral
     * over the quantiles of the capability by the midpoint rule.
     */
    public static double of(Distribution capability, Distribution resistance) {
        if (capability instanceof Constant(double value)) return below(resistance, value);
        var sum = 0.0;
        for (int part = 0; part < PARTS; part++) sum += below(resistance, capability.quantile((part + 0.5) / PARTS));
        return sum / PARTS;
    }

    /** A resistance that equals the capability holds. */
    private static double below(Distribution resistance, double capability) {
        return resistance.cdf(Math.nextDown(capability));
    }
}
