package shishin.risk.simulation.montecarlo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.apache.commons.rng.SplittableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** One generator for each block of years, split off one after the other from the one of a seed and a name. */
final class Streams {

    private final SplittableUniformRandomProvider root;

    /**
     * The generators of one name.
     *
     * @param name whose numbers they are: of two names they are independent, whatever else is in the portfolio
     */
    Streams(long seed, String name) {
        var key = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var words = new long[] {
            seed, key.getMostSignificantBits(), key.getLeastSignificantBits(), seed ^ YearRandom.GOLDEN, 1, 2
        };
        this.root = (SplittableUniformRandomProvider) RandomSource.L64_X128_MIX.create(words);
    }

    /** The generators of the next blocks. */
    SplittableUniformRandomProvider[] next(int blocks) {
        var generators = new SplittableUniformRandomProvider[blocks];
        Arrays.setAll(generators, _ -> root.split());
        return generators;
    }
}
