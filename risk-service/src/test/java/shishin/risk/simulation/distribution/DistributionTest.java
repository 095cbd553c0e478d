package shishin.risk.simulation.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mean, variance, cdf, quantile and draws of a law are those of one law. */
class DistributionTest {

    private static final int DRAWS = 200_000;

    static Stream<Distribution> laws() {
        return Stream.of(
                new Uniform(2, 5),
                new Pert(10, 10, 50),
                new Pert(10, 50, 50),
                new Pert(100_000, 300_000, 1_500_000),
                new Lognormal(0, 1),
                Lognormal.between90(100, 1_000),
                new Gamma(0.4, 3),
                new Gamma(5, 2),
                new Exponential(7),
                new ParetoTail(new Lognormal(3, 1), 60, 0.2, 40),
                new ParetoTail(new Exponential(3), 6, 0, 4),
                new Empirical(List.of(3.0, 1.0, 8.0, 1.0)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void draws_have_its_mean_and_its_cdf(Distribution law) {
        var draws = draws(law);
        var error = Math.sqrt(law.variance() / DRAWS);
        assertThat(Arrays.stream(draws).average().orElseThrow()).isCloseTo(law.mean(), within(4 * error));
        for (double p : List.of(0.05, 0.3, 0.5, 0.8, 0.99)) {
            var x = law.quantile(p);
            var share = (double) Arrays.stream(draws).filter(draw -> draw <= x).count() / DRAWS;
            assertThat(share).isCloseTo(law.cdf(x), within(4 * Math.sqrt(0.25 / DRAWS)));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_quantile_is_where_the_cdf_comes_to_it(Distribution law) {
        for (double p : List.of(0.01, 0.2, 0.5, 0.9, 0.999)) {
            assertThat(law.cdf(law.quantile(p))).isGreaterThanOrEqualTo(p - 1e-9);
            assertThat(law.cdf(law.quantile(p) * (1 - 1e-9) - 1e-9)).isLessThan(p + 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void times_a_factor_it_is_the_same_law_in_another_unit(Distribution law) {
        var scaled = law.times(3);
        assertThat(scaled.mean()).isCloseTo(3 * law.mean(), within(1e-9 * law.mean()));
        assertThat(scaled.variance()).isCloseTo(9 * law.variance(), within(1e-6 * law.variance()));
        assertThat(scaled.cdf(3 * law.mean())).isCloseTo(law.cdf(law.mean()), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_density_is_the_slope_of_the_cdf(Distribution law) {
        if (!(law instanceof Smooth smooth)) return;
        for (double p : List.of(0.1, 0.4, 0.7, 0.95)) {
            var x = law.quantile(p);
            var step = x * 1e-5;
            var slope = (law.cdf(x + step) - law.cdf(x - step)) / (2 * step);
            assertThat(smooth.density(x)).isCloseTo(slope, within(1e-4 * slope));
        }
    }

    private static double[] draws(Distribution law) {
        var sampler = law.drawing().from(RandomSource.L64_X128_MIX.create(17));
        return sampler.samples(DRAWS).toArray();
    }
}
