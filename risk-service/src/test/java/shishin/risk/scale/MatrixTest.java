package shishin.risk.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {

    private static final Matrix UPWARDS = new Matrix(List.of(
            List.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH),
            List.of(RiskLevel.MEDIUM, RiskLevel.HIGH, RiskLevel.CRITICAL)));

    @Test
    void a_level_is_read_at_likelihood_and_impact() {
        assertThat(UPWARDS.level(1, 3)).isEqualTo(RiskLevel.HIGH);
        assertThat(UPWARDS.level(2, 3)).isEqualTo(RiskLevel.CRITICAL);
    }

    @ParameterizedTest(name = "likelihood {0}, impact {1}: {2}")
    @CsvSource({"1, 1, true", "2, 3, true", "0, 1, false", "3, 1, false", "1, 0, false", "1, 4, false"})
    void it_knows_what_it_holds(int likelihood, int impact, boolean held) {
        assertThat(UPWARDS.holds(likelihood, impact)).isEqualTo(held);
    }

    @Test
    void levels_never_fall_as_likelihood_or_impact_grows() {
        assertThat(UPWARDS.neverFalls()).isTrue();
        assertThat(new Matrix(List.of(List.of(RiskLevel.LOW, RiskLevel.LOW), List.of(RiskLevel.HIGH, RiskLevel.LOW)))
                        .neverFalls())
                .isFalse();
        assertThat(new Matrix(List.of(List.of(RiskLevel.HIGH, RiskLevel.HIGH), List.of(RiskLevel.LOW, RiskLevel.HIGH)))
                        .neverFalls())
                .isFalse();
    }

    @Test
    void rows_are_of_one_length() {
        assertThat(UPWARDS.isRectangular()).isTrue();
        assertThat(new Matrix(List.of(List.of(RiskLevel.LOW), List.of())).isRectangular())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"critical, CRITICAL", "Major, HIGH", "note, LOW", "whatever, MEDIUM", ", MEDIUM"})
    void foreign_words_for_severity_are_understood(String word, Severity severity) {
        assertThat(Severity.of(word)).isEqualTo(severity);
    }
}
