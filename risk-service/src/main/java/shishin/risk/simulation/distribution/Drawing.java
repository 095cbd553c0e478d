package shishin.risk.simulation.distribution;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/** What it takes to draw from a law, prepared once; many sources of random bits may draw by it at the same time. */
@FunctionalInterface
public interface Drawing {

    /** Draws independent values. */
    ContinuousSampler from(UniformRandomProvider random);
}
