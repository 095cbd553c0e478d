package shishin.risk.simulation.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

    /** Wilson's intervals as published tables have them. */
    @ParameterizedTest
    @CsvSource({
        "5, 10, 0.5, 0.2366, 0.7634",
        "0, 10, 0, 0, 0.2775",
        "10, 10, 1, 0.7225, 1",
        "1, 20, 0.05, 0.0089, 0.2361",
        "15, 148, 0.1014, 0.0624, 0.1605"
    })
    void a_share_has_the_band_of_wilson(long counted, long cases, double share, double low, double high) {
        var figure = Figure.share(counted, cases);
        assertThat(figure.value()).isCloseTo(share, within(1e-4));
        assertThat(figure.low()).isCloseTo(low, within(1e-4));
        assertThat(figure.high()).isCloseTo(high, within(1e-4));
        assertThat(figure.error()).isCloseTo(Math.sqrt(share * (1 - share) / cases), within(1e-4));
    }

    @Test
    void a_sampled_figure_has_a_band_of_two_standard_errors_and_a_computed_one_of_its_error() {
        var sampled = Figure.sampled(10, 2);
        assertThat(sampled.low()).isCloseTo(6.08, within(1e-3));
        assertThat(sampled.high()).isCloseTo(13.92, within(1e-3));
        assertThat(sampled.relativeError()).isEqualTo(0.2);
        assertThat(Figure.computed(-10, 2)).isEqualTo(new Figure(-10, 2, -12, -8));
        assertThat(Figure.computed(-10, 2).relativeError()).isEqualTo(0.2);
        assertThat(Figure.exact(0).relativeError()).isZero();
        assertThat(Figure.exact(3)).isEqualTo(new Figure(3, 0, 3, 3));
    }

    @Test
    void what_is_not_known_says_so() {
        var unknown = Figure.sampled(1, Double.NaN);
        assertThat(unknown.hasError()).isFalse();
        assertThat(unknown.relativeError()).isNaN();
        assertThat(Figure.exact(1).hasError()).isTrue();
    }

    @Test
    void a_curve_is_read_from_any_loss_to_one_year_in_a_thousand_in_even_steps() {
        var points = Exceedance.probabilities(0.4);
        assertThat(points).hasSize(40);
        assertThat(points.getFirst()).isLessThan(0.4).isCloseTo(0.4, within(1e-6));
        assertThat(points.getLast()).isEqualTo(1e-3);
        var step = points.get(1) / points.get(0);
        for (int i = 1; i < points.size(); i++)
            assertThat(points.get(i) / points.get(i - 1)).isCloseTo(step, within(1e-9));
        assertThat(Exceedance.probabilities(0)).isEmpty();
        assertThat(Exceedance.probabilities(5e-4))
                .hasSize(1)
                .first()
                .satisfies(only -> assertThat(only).isLessThan(5e-4));
    }

    @Test
    void a_tail_is_found_by_its_level() {
        var tails = List.of(
                new Tail(0.9, Figure.exact(1), Figure.exact(2)), new Tail(0.99, Figure.exact(3), Figure.exact(4)));
        var loss = new AnnualLoss(Figure.exact(0.5), 1, Figure.exact(0.1), tails, List.of());
        assertThat(loss.var(0.99)).isEqualTo(3);
        assertThat(loss.tvar(0.9)).isEqualTo(2);
    }
}
