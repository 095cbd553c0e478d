package shishin.risk.simulation.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.fault.InvalidModel;

/** What is uncertain about a rate, and the values that stand for it. */
class RateTest {

    static Stream<Rate> rates() {
        return Stream.of(
                Rate.of(2),
                Rate.of(new Pert(0.1, 0.5, 2)),
                Rate.of(Lognormal.between90(0.1, 3)),
                Rate.of(new Uniform(0, 4)),
                Rate.of(new Constant(2), new Uniform(0.1, 0.3)),
                Rate.of(new Pert(2, 6, 40), new Uniform(0.01, 0.4)),
                Rate.of(new Pert(2, 6, 40), new Uniform(0.01, 0.4), new Uniform(0.5, 1), new Constant(3)));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void values_that_stand_for_a_rate_have_its_mean_and_nearly_its_variance(Rate rate) {
        var nodes = rate.nodes();
        var weight = nodes.stream().mapToDouble(Node::weight).sum();
        var mean =
                nodes.stream().mapToDouble(node -> node.weight() * node.value()).sum();
        var square = nodes.stream()
                .mapToDouble(node -> node.weight() * node.value() * node.value())
                .sum();
        assertThat(nodes).hasSizeLessThanOrEqualTo(150);
        assertThat(weight).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(rate.mean(), within(1e-5 * rate.mean()));
        assertThat(square - mean * mean).isCloseTo(rate.variance(), within(0.02 * rate.variance() + 1e-12));
        assertThat(nodes).extracting(Node::value).isSorted();
    }

    @ParameterizedTest
    @MethodSource("rates")
    void draws_have_its_mean(Rate rate) {
        var sampler = rate.drawing().from(RandomSource.L64_X128_MIX.create(3));
        var draws = 100_000;
        var mean = sampler.samples(draws).average().orElseThrow();
        assertThat(mean).isCloseTo(rate.mean(), within(4 * Math.sqrt(rate.variance() / draws) + 1e-12));
    }

    @Test
    void what_a_product_is_made_of_is_what_it_comes_to() {
        var rate = Rate.of(new Pert(2, 6, 40), new Uniform(0.1, 0.3));
        assertThat(rate.mean()).isCloseTo(11 * 0.2, within(1e-12));
        var pert = new Pert(2, 6, 40).variance();
        var squares = (pert + 121) * (0.04 / 12 + 0.04);
        assertThat(rate.variance()).isCloseTo(squares - 2.2 * 2.2, within(1e-9));
        assertThat(rate.isCertain()).isFalse();
        assertThat(Rate.of(new Constant(2), new Constant(3)).isCertain()).isTrue();
        assertThat(Rate.of(new Constant(2), new Constant(3)).variance()).isZero();
        assertThat(rate.times(2).mean()).isCloseTo(4.4, within(1e-12));
        assertThat(rate.times(2).factors().getLast()).isEqualTo(new Uniform(0.1, 0.3));
        assertThat(Rate.of(new Uniform(0, 4)).highest()).isCloseTo(4, within(1e-5));
        assertThatThrownBy(() -> new Rate(List.of())).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> new Rate(
                        List.of(new Constant(1), new Constant(1), new Constant(1), new Constant(1), new Constant(1))))
                .isInstanceOf(InvalidModel.class);
    }

    @Test
    void a_capability_beats_a_resistance_as_often_as_an_integral_says() {
        assertThat(Susceptibility.of(new Uniform(0, 1), new Uniform(0, 1))).isCloseTo(0.5, within(1e-6));
        assertThat(Susceptibility.of(new Uniform(0, 1), new Uniform(0.5, 1))).isCloseTo(0.25, within(1e-4));
        assertThat(Susceptibility.of(new Constant(3), new Exponential(2))).isCloseTo(1 - Math.exp(-1.5), within(1e-9));
        assertThat(Susceptibility.of(new Constant(3), new Constant(3))).isZero();
        assertThat(Susceptibility.of(new Constant(3), new Constant(2.9))).isEqualTo(1);
        assertThat(Susceptibility.frequency(new Constant(4), new Uniform(0, 0.5))
                        .mean())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void what_was_counted_is_a_gamma_and_next_years_events_a_negative_binomial() {
        var posterior = Posterior.of(2, 4, 3, 2);
        assertThat(posterior).isEqualTo(new Posterior(5, 6));
        assertThat(posterior.mean()).isCloseTo(5.0 / 6, within(1e-12));
        assertThat(posterior.quantile(0.5)).isCloseTo(0.7785, within(1e-4));
        assertThat(posterior.frequency()).isEqualTo(new Frequency.NegativeBinomial(Rate.of(5.0 / 6), 5));
        assertThatThrownBy(() -> Posterior.of(0, 4, 3, 2)).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> Posterior.of(2, 0, 3, 2)).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> Posterior.of(2, 4, -1, 2)).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> Posterior.of(2, 4, 1, -2)).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> new Posterior(1, 0)).isInstanceOf(InvalidModel.class);
        assertThatThrownBy(() -> new Posterior(0, 1)).isInstanceOf(InvalidModel.class);
    }

    @Test
    void the_mixture_of_an_uncertain_frequency_has_its_mean() {
        var uncertain = new Frequency.Poisson(Rate.of(new Pert(0.1, 0.5, 2)));
        var mean = uncertain.mixture().stream()
                .mapToDouble(part -> part.weight() * part.count().mean())
                .sum();
        assertThat(mean).isCloseTo(uncertain.mean(), within(1e-5));
        assertThat(new Frequency.Bernoulli(Rate.of(new Uniform(0, 0.4))).mixture())
                .containsExactly(new Weighted(1, new BernoulliCount(0.2)));
        assertThat(new Frequency.NegativeBinomial(Rate.of(3), 2).mixture())
                .containsExactly(new Weighted(1, new NegativeBinomialCount(3, 2)));
        assertThat(uncertain.with(Rate.of(7)).mean()).isEqualTo(7);
        assertThat(new Frequency.Bernoulli(Rate.of(0.3)).with(Rate.of(0.6)).mean())
                .isEqualTo(0.6);
        assertThat(new Frequency.NegativeBinomial(Rate.of(3), 2).with(Rate.of(4)))
                .isEqualTo(new Frequency.NegativeBinomial(Rate.of(4), 2));
    }
}
