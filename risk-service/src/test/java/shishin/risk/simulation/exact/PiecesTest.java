package shishin.risk.simulation.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import shishin.risk.simulation.distribution.Constant;
import shishin.risk.simulation.distribution.Distribution;
import shishin.risk.simulation.distribution.Empirical;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.Gamma;
import shishin.risk.simulation.distribution.Lognormal;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.distribution.Pert;
import shishin.risk.simulation.distribution.Uniform;
import shishin.risk.simulation.frequency.Count;
import shishin.risk.simulation.frequency.NegativeBinomialCount;
import shishin.risk.simulation.frequency.PoissonCount;
import shishin.risk.simulation.frequency.Weighted;
import shishin.risk.simulation.severity.Severity;

/** What the exact engine is put together from, held against sums by hand. */
class PiecesTest {

    private static final int POINTS = 1 << 10;

    static Stream<Distribution> laws() {
        return Stream.of(
                new Pert(1, 3, 20),
                new Lognormal(2, 1),
                new Gamma(0.6, 20),
                new Exponential(8),
                new Uniform(2, 9),
                new Constant(5),
                new ParetoTail(new Exponential(8), 20, 0.3, 6),
                new Empirical(List.of(1.0, 1.0, 7.5)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_curve_is_the_cdf_at_every_point(Distribution law) {
        var step = 0.05;
        var curve = Curve.of(law, step, POINTS);
        var later = Curve.of(law, 3.3, step, POINTS);
        for (int i = 0; i < POINTS; i++) {
            assertThat(curve[i]).as("at %d", i).isCloseTo(law.cdf(i * step), within(1e-10));
            assertThat(later[i]).as("later at %d", i).isCloseTo(law.cdf(3.3 + i * step), within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void losses_are_rounded_down_and_up_to_the_points_on_either_side(Distribution law) {
        var step = 0.5;
        var cells = new Discretisation(step, POINTS).cells(Severity.of(law));
        var down = 0.0;
        var up = 0.0;
        for (int i = 0; i < POINTS - 1; i++) {
            down += cells.down[i];
            up += cells.up[i];
            assertThat(down).as("at most %d, rounded down", i).isCloseTo(law.cdf((i + 1) * step), within(1e-9));
            assertThat(up).as("at most %d, rounded up", i).isCloseTo(law.cdf(i * step), within(1e-9));
        }
    }

    @Test
    void coarser_cells_round_on_in_the_same_direction() {
        var coarse = new Cells(new double[] {0.1, 0.2, 0.3, 0.4}, new double[] {0.1, 0.2, 0.3, 0.4}).coarser();
        assertThat(coarse.down).containsExactly(0.1 + 0.2, 0.3 + 0.4);
        assertThat(coarse.up).containsExactly(0.1, 0.2 + 0.3);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "2, 0", "2, 0.7", "30, 3"})
    void recursion_and_transform_come_to_the_same_year(double mean, double size) {
        Count count = size == 0 ? new PoissonCount(mean) : new NegativeBinomialCount(mean, size);
        var mass = new double[POINTS];
        mass[0] = 0.1;
        mass[3] = 0.5;
        mass[7] = 0.4;
        var severity = new Cells(mass, mass.clone());
        assertThat(PanjerRecursion.serves(count, severity)).isTrue();
        var recursed = PanjerRecursion.year(count, severity);
        var transformed =
                Compound.spectrum(List.of(new Weighted(1, count)), severity).back();
        for (int s = 0; s < 600; s++)
            assertThat(recursed.down[s]).as("of %d", s).isCloseTo(transformed.down[s], within(1e-9));
        assertThat(recursed.up).isEqualTo(recursed.down);
    }

    @Test
    void recursion_is_for_few_amounts_and_few_events() {
        var few = new Cells(new double[] {0.5, 0.5}, new double[] {0.5, 0.5});
        var many = new double[64];
        Arrays.fill(many, 1.0 / 64);
        assertThat(PanjerRecursion.serves(new PoissonCount(99), few)).isTrue();
        assertThat(PanjerRecursion.serves(new PoissonCount(100), few)).isFalse();
        assertThat(PanjerRecursion.serves(new PoissonCount(1), new Cells(few.down, many)))
                .isFalse();
        assertThat(PanjerRecursion.serves(new PoissonCount(1), new Cells(many, few.up)))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void mean_and_square_of_what_is_retained_are_those_of_a_sum_over_its_quantiles(Distribution law) {
        var insured = new Severity.Insured(Severity.of(law), 4, 9);
        var parts = 20_000;
        var mean = 0.0;
        var square = 0.0;
        for (int part = 0; part < parts; part++) {
            var left = insured.retained(law.quantile((part + 0.5) / parts));
            mean += left / parts;
            square += left * left / parts;
        }
        var moments = Moments.of(insured);
        assertThat(moments.mean()).isCloseTo(mean, within(5e-3 * mean));
        assertThat(moments.square())
                .isCloseTo(square, within(law instanceof ParetoTail ? 0.3 * square : 5e-2 * square));
    }

    @Test
    void steps_are_read_between_the_middles_of_their_points() {
        var steps = new Steps(new double[] {0.5, 0.25, 0.25}, 10, 0.4);
        assertThat(steps.atTheEnd()).isEqualTo(1);
        assertThat(steps.quantile(0.3)).isZero();
        assertThat(steps.quantile(0.45)).isCloseTo(2.5, within(1e-12));
        assertThat(steps.quantile(0.5)).isCloseTo(5, within(1e-12));
        assertThat(steps.quantile(0.75)).isCloseTo(15, within(1e-12));
        assertThat(steps.quantile(0.875)).isCloseTo(20, within(1e-12));
        assertThat(steps.point(0.4)).isZero();
        assertThat(steps.point(0.6)).isEqualTo(10);
        assertThat(steps.survival(0.75)).isCloseTo(5 * (0.6 + 0.5) / 2 + 10 * (0.5 + 0.25) / 2, within(1e-12));
        assertThat(steps.upTo(0.875, new double[] {1, 2, 4})).isCloseTo(1 + 2 + 2, within(1e-12));
        assertThat(steps.upTo(0.2, new double[] {1, 2, 4})).isZero();
    }
}
