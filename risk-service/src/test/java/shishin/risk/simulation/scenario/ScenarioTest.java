package shishin.risk.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.distribution.Exponential;
import shishin.risk.simulation.distribution.ParetoTail;
import shishin.risk.simulation.fault.Fault;
import shishin.risk.simulation.fault.InvalidModel;

class ScenarioTest {

    private static final List<List<Double>> THREE =
            List.of(List.of(1.0, 0.5, -0.2), List.of(0.5, 1.0, 0.3), List.of(-0.2, 0.3, 1.0));

    /** The columns of what the unit vectors become are the factor; the factor times itself is the matrix. */
    private static double[][] product(Correlation correlation) {
        var size = correlation.size();
        var z = new double[size][size];
        for (int i = 0; i < size; i++) z[i][i] = 1;
        correlation.bind(z, size);
        var product = new double[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) for (int k = 0; k < size; k++) product[i][j] += z[i][k] * z[j][k];
        return product;
    }

    @Test
    void bound_values_have_the_correlation_that_was_given() {
        var product = product(new Correlation(THREE));
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                assertThat(product[i][j])
                        .as("%d %d", i, j)
                        .isCloseTo(THREE.get(i).get(j), within(1e-12));
    }

    @Test
    void only_the_years_asked_for_are_bound() {
        var z = new double[][] {{1, 1}, {0, 5}, {0, 5}};
        new Correlation(THREE).bind(z, 1);
        assertThat(z[1][0]).isCloseTo(0.5, within(1e-12));
        assertThat(z[1][1]).isEqualTo(5);
    }

    @Test
    void the_nearest_of_a_valid_matrix_is_itself() {
        var product = product(NearestCorrelation.of(THREE));
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                assertThat(product[i][j]).isCloseTo(THREE.get(i).get(j), within(1e-5));
    }

    /** Higham 2002, section 4: the tridiagonal matrix of ones. */
    @Test
    void the_nearest_of_a_published_example_is_the_published_one() {
        var given = List.of(List.of(1.0, 1.0, 0.0), List.of(1.0, 1.0, 1.0), List.of(0.0, 1.0, 1.0));
        var product = product(NearestCorrelation.of(given));
        assertThat(product[0][1]).isCloseTo(0.7607, within(1e-3));
        assertThat(product[1][2]).isCloseTo(0.7607, within(1e-3));
        assertThat(product[0][2]).isCloseTo(0.1573, within(1e-3));
        for (int i = 0; i < 3; i++) assertThat(product[i][i]).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_portfolio_knows_whether_its_losses_have_a_variance_and_what_it_is_in_another_unit() {
        var heavy = Models.scenario("heavy", Models.poisson(1), new ParetoTail(new Exponential(10), 20, 0.6, 5));
        assertThat(Portfolio.of(Models.outage()).hasVariance()).isTrue();
        assertThat(Portfolio.independent(List.of(Models.outage(), heavy)).hasVariance())
                .isFalse();
        var storm = new Shock("storm", Models.poisson(1), Map.of("outage", 0.4));
        var scaled = new Portfolio(List.of(Models.outage()), Optional.empty(), List.of(storm)).times(3);
        assertThat(scaled.scenarios()).containsExactly(Models.outage().times(3));
        assertThat(scaled.shocks()).containsExactly(storm);
    }

    @Test
    void a_cause_fires_with_its_probability_and_never_with_a_number_that_is_none() {
        var storm = new Shock("storm", Models.poisson(1), Map.of("outage", 0.4));
        assertThat(storm.chance("outage")).isEqualTo(0.4);
        assertThat(storm.chance("breach")).isZero();
        assertThatThrownBy(() -> new Shock("storm", Models.poisson(1), Map.of("outage", 1.4)))
                .isInstanceOfSatisfying(
                        InvalidModel.class,
                        invalid -> assertThat(invalid.fault()).isEqualTo(Fault.NOT_A_PROBABILITY));
        assertThatThrownBy(() -> new Shock("storm", Models.poisson(1), Map.of()))
                .isInstanceOf(InvalidModel.class);
    }

    @Test
    void a_matrix_is_of_the_size_of_the_portfolio() {
        var scenarios = List.of(Models.outage(), Models.breach());
        assertThatThrownBy(() -> new Portfolio(scenarios, Optional.of(new Correlation(THREE)), List.of()))
                .isInstanceOfSatisfying(
                        InvalidModel.class,
                        invalid -> assertThat(invalid.fault()).isEqualTo(Fault.NOT_SQUARE));
    }
}
