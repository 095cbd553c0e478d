package shishin.risk.simulation.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.distribution.Uniform;

class CountTest {

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

    @ParameterizedTest
    @MethodSource("counts")
    void the_table_says_what_the_search_says(Count count) {
        var table = new CountTable(count);
        for (double p : List.of(0.0, 0.001, 0.25, 0.5, 0.9, 0.9999, 1 - 1e-9, Math.nextDown(1.0)))
            assertThat(table.quantile(p)).as("at %s", p).isCloseTo(count.quantile(p), within(1));
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
    }
}
