package shishin.risk.simulation.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.distribution.Uniform;

class CountTest {

    private static final List<Double> PROBABILITIES =
            List.of(0.0, 0.001, 0.25, 0.5, 0.9, 0.9999, 1 - 1e-9, Math.nextDown(1.0));

    static Stream<Count> counts() {
        return Stream.of(
                new PoissonCount(0),
                new PoissonCount(0.5),
                new PoissonCount(39),
                new PoissonCount(41),
                new PoissonCount(5_000),
                new PoissonCount(1_000_000),
                new NegativeBinomialCount(3, 0.7),
                new NegativeBinomialCount(200, 4),
                new NegativeBinomialCount(100_000, 50),
                new NegativeBinomialCount(2, 1e15),
                new BernoulliCount(0.1),
                new BernoulliCount(1));
    }

    /** Where both add up the same probabilities they agree to the last; in the far tail of large counts to one event. */
    @ParameterizedTest
    @MethodSource("counts")
    void the_table_says_what_the_search_says(Count count) {
        var table = new CountTable(count);
        for (double p : PROBABILITIES)
            assertThat(table.quantile(p))
                    .as("at %s", p)
                    .isCloseTo(count.quantile(p), within(p > 0.9999 && count.mean() > 40 ? 1 : 0));
    }

    /** Held against the law itself, added up from its formula term by term. */
    @ParameterizedTest
    @MethodSource("counts")
    void a_quantile_is_where_the_probability_of_at_most_so_many_passes_it(Count count) {
        var most = count.quantile(0.9999);
        var reached = new double[most + 1];
        for (int k = 0; k <= most; k++) reached[k] = (k == 0 ? 0 : reached[k - 1]) + probability(count, k);
        var close = count.mean() > 1_000 ? 1e-7 : 1e-12;
        for (double p : List.of(0.001, 0.25, 0.5, 0.9, 0.9999)) {
            var k = count.quantile(p);
            assertThat(reached[k]).as("up to %d at %s", k, p).isGreaterThan(p - close);
            assertThat(k == 0 ? 0 : reached[k - 1]).as("below %d at %s", k, p).isLessThanOrEqualTo(p + close);
        }
    }

    private static double probability(Count count, int k) {
        return switch (count) {
            case PoissonCount(double mean) when mean == 0 -> k == 0 ? 1 : 0;
            case PoissonCount(double mean) -> Math.exp(k * Math.log(mean) - mean - LogGamma.value(k + 1.0));
            case NegativeBinomialCount(double mean, double size)
            when size > 1e12 -> probability(new PoissonCount(mean), k);
            case NegativeBinomialCount(double mean, double size) ->
                Math.exp(LogGamma.value(size + k)
                        - LogGamma.value(size)
                        - LogGamma.value(k + 1.0)
                        - size * Math.log1p(mean / size)
                        - k * Math.log1p(size / mean));
            case BernoulliCount(double mean) -> k == 0 ? 1 - mean : k == 1 ? mean : 0;
        };
    }

    @ParameterizedTest
    @MethodSource("counts")
    void ratios_lead_from_one_probability_to_the_next(Count count) {
        assumeThat(count.none()).isGreaterThan(1e-300);
        var probability = count.none();
        for (int k = 1; k <= 5 && probability > 0; k++) {
            probability *= count.ratio(k);
            var expected = probability(count, k);
            assertThat(probability).as("of %d", k).isCloseTo(expected, within(1e-9 * expected + 1e-300));
        }
    }

    @ParameterizedTest
    @MethodSource("counts")
    void evenly_spread_probabilities_give_its_mean_and_its_variance(Count count) {
        var table = new CountTable(count);
        var parts = 20_000;
        double sum = 0;
        double squares = 0;
        for (int part = 0; part < parts; part++) {
            double number = table.quantile((part + 0.5) / parts);
            sum += number;
            squares += (number - count.mean()) * (number - count.mean());
        }
        assertThat(sum / parts).isCloseTo(count.mean(), within(1e-3 * count.mean() + 1e-9));
        assertThat(squares / parts).isCloseTo(count.variance(), within(1e-2 * count.variance() + 1e-9));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void the_generating_function_is_one_at_one_and_the_chance_of_none_at_zero(Count count) {
        var z = new double[] {1, 0};
        count.generate(z);
        assertThat(z[0]).isCloseTo(1, within(1e-9));
        z = new double[2];
        count.generate(z);
        assertThat(z[0]).isCloseTo(count.none(), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.4", "-0.5, 0.2", "0.9, -0.1"})
    void the_generating_function_is_the_sum_of_its_terms(double re, double im) {
        for (Count count : List.of(new PoissonCount(1.3), new NegativeBinomialCount(2, 0.8), new BernoulliCount(0.3))) {
            var z = new double[] {re, im};
            count.generate(z);
            double[] sum = {0, 0};
            double[] power = {1, 0};
            for (int k = 0; k < 400; k++) {
                sum[0] += probability(count, k) * power[0];
                sum[1] += probability(count, k) * power[1];
                power = new double[] {power[0] * re - power[1] * im, power[0] * im + power[1] * re};
            }
            assertThat(z[0]).isCloseTo(sum[0], within(1e-10));
            assertThat(z[1]).isCloseTo(sum[1], within(1e-10));
        }
    }

    @Test
    void clusters_that_all_but_vanish_leave_poisson() {
        var clustered = new double[] {0.5, 0.3};
        var alone = clustered.clone();
        new NegativeBinomialCount(2, 1e16).generate(clustered);
        new PoissonCount(2).generate(alone);
        assertThat(clustered[0]).isCloseTo(alone[0], within(1e-12));
        assertThat(clustered[1]).isCloseTo(alone[1], within(1e-12));
    }

    @Test
    void uncertainty_of_the_rate_widens_the_number_of_events() {
        var certain = new Frequency.Poisson(Rate.of(2));
        var uncertain = new Frequency.Poisson(Rate.of(new Uniform(0, 4)));
        assertThat(uncertain.mean()).isEqualTo(certain.mean());
        assertThat(uncertain.variance()).isCloseTo(2 + 16.0 / 12, within(1e-12));
        var clustered = new Frequency.NegativeBinomial(Rate.of(new Uniform(0, 4)), 0.5);
        assertThat(clustered.variance()).isCloseTo(2 * (1 + 2 / 0.5) + 16.0 / 12 * (1 + 1 / 0.5), within(1e-12));
        var once = new Frequency.Bernoulli(Rate.of(new Uniform(0, 0.4)));
        assertThat(once.variance()).isCloseTo(0.2 * 0.8, within(1e-12));
    }
}
