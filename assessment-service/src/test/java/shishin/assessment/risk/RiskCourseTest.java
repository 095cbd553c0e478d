package shishin.assessment.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskCourseTest {

    private static RiskNews told(RiskStep step, @Nullable RiskLevel level, @Nullable Boolean within) {
        return new RiskFact(
                        UUID.randomUUID(), "R-1", null, "drill", List.of("1.1.1-1"), level, null, within, Instant.EPOCH)
                .news(step);
    }

    private static RiskCourse course(RiskNews... news) {
        var course = RiskCourse.UNTOLD;
        for (var one : news) course = one.follow(course);
        return course;
    }

    private static RiskCourse evaluated(String code, RiskLevel level, boolean within) {
        var fact = new RiskFact(
                UUID.randomUUID(), code, "Title", "drill", List.of("1.1.1-1"), level, null, within, Instant.EPOCH);
        return fact.news(RiskStep.EVALUATED).follow(RiskCourse.UNTOLD);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IDENTIFIED          , UNJUDGED
            EVALUATED           , JUDGED
            TREATMENT_DECIDED   , IN_TREATMENT
            TREATMENT_COMPLETED , TREATED
            TREATMENT_VERIFIED  , VERIFIED
            ACCEPTED            , RETAINED
            ACCEPTANCE_ENDED    , IN_TREATMENT
            REOPENED            , UNJUDGED
            CLOSED              , CLOSED
            """)
    void a_risk_in_treatment_is_led_on_by_what_is_told_of_it(RiskStep step, RiskState state) {
        assertThat(step.from(RiskState.IN_TREATMENT)).isEqualTo(state);
    }

    @Test
    void an_acceptance_that_ends_leaves_the_judgement_behind_it() {
        assertThat(RiskStep.ACCEPTANCE_ENDED.from(RiskState.RETAINED)).isEqualTo(RiskState.JUDGED);
    }

    @Test
    void what_is_left_after_a_treatment_was_not_judged_yet() {
        var course =
                course(told(RiskStep.EVALUATED, RiskLevel.HIGH, false), told(RiskStep.TREATMENT_DECIDED, null, null));
        assertThat(course.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(course.isBeyondAppetite()).isTrue();
        var treated = told(RiskStep.TREATMENT_VERIFIED, RiskLevel.LOW, null).follow(course);
        assertThat(treated.level()).isEqualTo(RiskLevel.LOW);
        assertThat(treated.isBeyondAppetite()).isFalse();
    }

    @Test
    void what_is_retained_is_not_counted_as_beyond_the_appetite() {
        assertThat(course(told(RiskStep.EVALUATED, RiskLevel.HIGH, false), told(RiskStep.ACCEPTED, null, null))
                        .isBeyondAppetite())
                .isFalse();
    }

    @Test
    void only_open_risks_by_the_edition_and_about_the_items_count() {
        var risk = evaluated("R-1", RiskLevel.LOW, true);
        assertThat(risk.concerns("drill", Set.of())).isTrue();
        assertThat(risk.concerns("drill", Set.of("1.1.1-1", "1.2.1-1"))).isTrue();
        assertThat(risk.concerns("drill", Set.of("1.2.1-1"))).isFalse();
        assertThat(risk.concerns("course", Set.of())).isFalse();
        assertThat(told(RiskStep.CLOSED, null, null).follow(risk).concerns("drill", Set.of()))
                .isFalse();
        assertThat(RiskCourse.UNTOLD.concerns("drill", Set.of()))
                .as("of which only a closure was told")
                .isFalse();
    }

    @Test
    void the_gravest_come_first_and_what_nothing_was_decided_about_is_counted() {
        var figures = RiskFigures.of(List.of(
                evaluated("R-1", RiskLevel.LOW, true),
                evaluated("R-2", RiskLevel.HIGH, true),
                evaluated("R-3", RiskLevel.HIGH, false),
                told(RiskStep.TREATMENT_DECIDED, null, null).follow(evaluated("R-4", RiskLevel.CRITICAL, false)),
                told(RiskStep.IDENTIFIED, null, null).follow(RiskCourse.UNTOLD)));
        assertThat(figures.open()).isEqualTo(5);
        assertThat(figures.judged()).isEqualTo(4);
        assertThat(figures.beyondAppetite()).isEqualTo(2);
        assertThat(figures.undecided()).isEqualTo(1);
        assertThat(figures.gravest())
                .extracting(RiskFigures.Grave::level)
                .containsExactly(RiskLevel.CRITICAL, RiskLevel.HIGH, RiskLevel.HIGH, RiskLevel.LOW);
        assertThat(figures.gravest().get(1).code()).isEqualTo("R-3");
    }
}
