package shishin.risk.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.risk.simulation.result.Exceedance;

/** What is read off the loss exceedance curve, to be held against what is borne. */
class ToleranceTest {

    /** Of every year that costs anything nearly all cost 100, to the last digit. */
    private static final List<Exceedance> FINES = List.of(
            new Exceedance(100, 0.39),
            new Exceedance(100, 0.2),
            new Exceedance(100, 0.09),
            new Exceedance(200, 0.05),
            new Exceedance(300, 0.001));

    @ParameterizedTest(name = "more than {0}: {1} — {2}")
    @CsvSource({
        "50, 0.39, below the curve it is that of its first point",
        "100, 0.09, years that cost exactly so much do not cost more",
        "150, 0.07, between points on a straight line",
        "200, 0.05, at a point it is the point's",
        "300, 0.001, at the last point too",
        "301, 0, beyond it is rarer than can be judged"
    })
    void the_probability_of_more_than_a_loss_is_read_off_the_curve(double loss, double probability, String why) {
        assertThat(Tolerance.probability(FINES, loss)).as(why).isCloseTo(probability, within(1e-12));
    }

    @ParameterizedTest(name = "{0} at most {1}: {2}")
    @CsvSource({"100, 0.1, true", "100, 0.08, false", "200, 0.05, true", "1000, 0.001, true"})
    void a_point_is_breached_by_years_that_cost_more_too_often(double loss, double probability, boolean within) {
        var check = Tolerance.check(List.of(new TolerancePoint(loss, probability)), FINES);
        assertThat(check.within()).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource("100")
    void without_any_loss_nothing_is_exceeded(double loss) {
        assertThat(Tolerance.probability(List.of(), loss)).isZero();
    }
}
