package shishin.risk.simulation.distribution;

/** A law with a density. */
public sealed interface Smooth extends Distribution permits Pert, Lognormal, Gamma, Exponential, ParetoTail {

    /** The derivative of the cdf, per unit of the quantity. */
    double density(double x);

    @Override
    default boolean isCertain() {
        return false;
    }
}
