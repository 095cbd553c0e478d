package shishin.platform.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.problem.Refusal;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*"})
    void who_has_read_this_version_or_does_not_care_may_change_it(String header) {
        assertThatCode(() -> IfMatch.valueOf(header).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"3\", \"4\"", "\"03\""})
    void who_has_read_another_may_not(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header).require(3))
                .isInstanceOfSatisfying(
                        StaleVersion.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void who_says_nothing_is_asked(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header).require(3)).isInstanceOf(PreconditionMissing.class);
    }
}
