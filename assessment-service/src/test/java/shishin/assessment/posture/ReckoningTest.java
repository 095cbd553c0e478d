package shishin.assessment.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private final Reckoning reckoning = new Reckoning();

    private static AnswerCounts answers(int conforming, int partial, int failing, int notApplicable, int notAssessed) {
        return new AnswerCounts(conforming, partial, failing, notApplicable, notAssessed, 0, 0, 0, 0);
    }

    private void add(double weight, AnswerCounts answers) {
        reckoning.add(weight, 1, Tally.NONE.with(answers));
    }

    private Figures figures() {
        return reckoning.standing().figures();
    }

    @Test
    void nothing_asked_gives_no_figures() {
        assertThat(figures()).isEqualTo(Figures.NONE);
    }

    @Test
    void what_is_not_answered_lowers_coverage_alone() {
        add(1, answers(1, 0, 0, 0, 0));
        add(1, AnswerCounts.NONE);
        add(1, answers(0, 0, 0, 0, 1));
        assertThat(figures().coverage()).isEqualTo(0.3333);
        assertThat(figures().conformity()).isEqualTo(1.0);
        assertThat(reckoning.standing().unanswered()).isEqualTo(1);
    }

    @Test
    void what_does_not_apply_is_covered_and_counts_in_nothing_else() {
        add(1, answers(0, 0, 1, 0, 0));
        add(1, answers(0, 0, 0, 1, 0));
        assertThat(figures().coverage()).isEqualTo(1.0);
        assertThat(figures().conformity()).isEqualTo(0.0);
    }

    @Test
    void partly_is_half() {
        add(1, answers(1, 0, 0, 0, 0));
        add(1, answers(0, 1, 0, 0, 0));
        assertThat(figures().conformity()).isEqualTo(0.75);
    }

    @Test
    void a_heavy_item_counts_for_more() {
        add(3, answers(1, 0, 0, 0, 0));
        add(1, answers(0, 0, 1, 0, 0));
        assertThat(figures().conformity()).isEqualTo(0.75);
    }

    @Test
    void what_weighs_nothing_counts_for_nothing() {
        add(0, answers(0, 0, 1, 0, 0));
        assertThat(figures().conformity()).isNull();
        assertThat(reckoning.standing().answers().nonConforming()).isEqualTo(1);
    }

    @Test
    void maturity_is_the_mean_of_what_was_given() {
        reckoning.add(1, 3, Tally.NONE.with(new AnswerCounts(3, 0, 0, 0, 0, 7, 2, 4, 1)));
        assertThat(figures().maturity()).isEqualTo(3.5);
        assertThat(figures().targetMaturity()).isEqualTo(4.0);
    }

    @Test
    void stale_evidence_lowers_freshness_alone_by_item() {
        reckoning.add(1, 1, new Tally(answers(1, 0, 0, 0, 0), new StreamCounts(1, 0, 0, 0, 3)));
        reckoning.add(1, 1, Tally.NONE.with(new StreamCounts(0, 2, 0, 0, 0)));
        reckoning.add(1, 1, Tally.NONE);
        assertThat(figures().freshness()).isEqualTo(0.625);
        assertThat(figures().conformity()).isEqualTo(1.0);
    }

    @Test
    void answers_to_what_is_not_asked_do_not_count() {
        reckoning.add(1, 0, new Tally(answers(0, 0, 1, 0, 0), new StreamCounts(1, 0, 0, 0, 0)));
        assertThat(figures().conformity()).isNull();
        assertThat(figures().freshness()).isEqualTo(1.0);
    }

    @Test
    void a_weight_holds_for_all_below_until_another_is_given() {
        var weights = new Weights(1, Map.of("1", 2.0, "1.1.1", 5.0));
        assertThat(weights.of(List.of("1.1.1-1", "1.1.1", "1.1", "1"))).isEqualTo(5.0);
        assertThat(weights.of(List.of("1.2.1", "1.2", "1"))).isEqualTo(2.0);
        assertThat(weights.of(List.of("2"))).isEqualTo(1.0);
    }
}
