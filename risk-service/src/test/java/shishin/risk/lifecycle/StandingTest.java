package shishin.risk.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shishin.risk.scale.AnalysisStage;
import shishin.risk.scale.Rating;
import shishin.risk.scale.RiskLevel;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Rating HIGH = new Rating(RiskLevel.HIGH, 4, 4, 1);
    private static final Reopening INCIDENT = new Reopening(Trigger.INCIDENT, "it came true");
    private static final Rating LOW = new Rating(RiskLevel.LOW, 1, 2, 1);

    private final Standing standing = new Standing(NOW);

    private Standing analysed() {
        standing.analysed(AnalysisStage.CURRENT, HIGH, UUID.randomUUID(), NOW);
        return standing;
    }

    private Standing evaluated(Decision decision) {
        analysed().evaluated(decision, UUID.randomUUID(), 420, NOW);
        return standing;
    }

    private Standing treating() {
        evaluated(Decision.TREAT).treatmentProposed(UUID.randomUUID(), LOW, NOW);
        standing.treating(Act.START_TREATMENT.from(NOW));
        return standing;
    }

    private Standing accepted() {
        evaluated(Decision.RETAIN).acceptanceRequested(UUID.randomUUID(), NOW);
        standing.accepted(UUID.randomUUID(), NOW.plusSeconds(60));
        return standing;
    }

    @Test
    void an_identified_risk_waits_for_its_analysis() {
        assertThat(standing.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(standing.next()).isEqualTo(new NextAct(Act.ANALYSE, NOW.plus(Duration.ofDays(30))));
        assertThat(standing.possible()).containsExactly(Act.CHANGE, Act.ANALYSE, Act.CLOSE);
        assertThat(standing.priority()).isNull();
    }

    @Test
    void an_analysed_risk_waits_for_its_evaluation() {
        assertThat(analysed().stage()).isEqualTo(Stage.ANALYSED);
        assertThat(standing.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(standing.possible())
                .containsExactly(Act.CHANGE, Act.ANALYSE, Act.ANALYSE_RESIDUAL, Act.EVALUATE, Act.CLOSE);
    }

    @ParameterizedTest(name = "{0} opens {1}")
    @CsvSource({"TREAT, PROPOSE_TREATMENT", "RETAIN, REQUEST_ACCEPTANCE", "INVESTIGATE, ANALYSE"})
    void the_decision_opens_the_response(Decision decision, Act response) {
        assertThat(evaluated(decision).next()).isEqualTo(response.from(NOW));
        assertThat(standing.possible()).contains(response);
        assertThat(standing.priority()).isEqualByComparingTo("4.20");
    }

    @Test
    void a_risk_to_be_treated_is_not_accepted_and_the_other_way_round() {
        assertThat(evaluated(Decision.TREAT).possible()).doesNotContain(Act.REQUEST_ACCEPTANCE);
        assertThat(evaluated(Decision.RETAIN).possible()).doesNotContain(Act.PROPOSE_TREATMENT);
    }

    @Test
    void the_current_level_counts_before_the_inherent_one() {
        analysed().analysed(AnalysisStage.INHERENT, new Rating(RiskLevel.CRITICAL, 5, 5, 1), UUID.randomUUID(), NOW);
        assertThat(standing.level()).isEqualTo(RiskLevel.HIGH);
        assertThat(standing.levels()).isEqualTo(new Levels(RiskLevel.CRITICAL, RiskLevel.HIGH, null));
    }

    @Test
    void a_new_analysis_asks_for_a_new_evaluation() {
        evaluated(Decision.TREAT).analysed(AnalysisStage.CURRENT, LOW, UUID.randomUUID(), NOW);
        assertThat(standing.stage()).isEqualTo(Stage.ANALYSED);
        assertThat(standing.decision()).isNull();
    }

    @Test
    void a_residual_analysis_moves_nothing() {
        evaluated(Decision.TREAT).analysed(AnalysisStage.RESIDUAL, LOW, UUID.randomUUID(), NOW);
        assertThat(standing.stage()).isEqualTo(Stage.EVALUATED);
        assertThat(standing.levels().residual()).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void a_proposed_treatment_is_decided_or_cancelled_and_the_risk_not_closed() {
        evaluated(Decision.TREAT).treatmentProposed(UUID.randomUUID(), LOW, NOW);
        assertThat(standing.possible())
                .contains(Act.DECIDE_TREATMENT, Act.CANCEL_TREATMENT)
                .doesNotContain(Act.PROPOSE_TREATMENT, Act.CLOSE);
    }

    @Test
    void while_treating_an_analysis_keeps_the_stage() {
        treating().analysed(AnalysisStage.CURRENT, LOW, UUID.randomUUID(), NOW);
        assertThat(standing.stage()).isEqualTo(Stage.TREATING);
        assertThat(standing.level()).isEqualTo(RiskLevel.LOW);
    }

    @Test
    void a_completed_treatment_is_verified_or_worked_on_again() {
        treating().treating(Act.VERIFY_TREATMENT.from(NOW));
        assertThat(standing.possible())
                .contains(Act.VERIFY_TREATMENT, Act.REWORK_TREATMENT)
                .doesNotContain(Act.CANCEL_TREATMENT, Act.START_TREATMENT);
    }

    @Test
    void a_cancelled_treatment_leaves_the_decision_standing() {
        treating().treatmentCancelled(NOW);
        assertThat(standing.stage()).isEqualTo(Stage.EVALUATED);
        assertThat(standing.levels().residual()).isNull();
        assertThat(standing.next()).isEqualTo(Act.PROPOSE_TREATMENT.from(NOW));
    }

    @Test
    void a_decision_does_not_outlive_the_analysis_it_was_made_by() {
        treating().analysed(AnalysisStage.CURRENT, LOW, UUID.randomUUID(), NOW);
        standing.treatmentCancelled(NOW);
        assertThat(standing.stage()).isEqualTo(Stage.ANALYSED);
        assertThat(standing.decision()).isNull();
        assertThat(standing.next()).isEqualTo(Act.EVALUATE.from(NOW));
    }

    @Test
    void what_called_for_a_new_look_while_treating_is_not_forgotten_by_the_steps_of_the_treatment() {
        treating().reopened(INCIDENT, NOW);
        standing.treating(Act.COMPLETE_TREATMENT.from(NOW));
        assertThat(standing.next()).isEqualTo(Act.COMPLETE_TREATMENT.from(NOW).because(INCIDENT));
        standing.treatmentVerified(LOW, UUID.randomUUID(), NOW.plusSeconds(9));
        assertThat(standing.next()).isEqualTo(new NextAct(Act.ANALYSE, NOW.plusSeconds(9), INCIDENT));
    }

    @Test
    void a_risk_that_was_called_for_is_analysed_anew_when_its_treatment_is_given_up() {
        treating().reopened(INCIDENT, NOW);
        standing.treatmentCancelled(NOW);
        assertThat(standing.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(standing.decision()).isNull();
        assertThat(standing.next()).isEqualTo(Act.ANALYSE.from(NOW).because(INCIDENT));
    }

    @Test
    void an_analysis_answers_what_called_for_it() {
        treating().reopened(INCIDENT, NOW);
        standing.analysed(AnalysisStage.CURRENT, LOW, UUID.randomUUID(), NOW);
        assertThat(standing.next()).isEqualTo(Act.START_TREATMENT.from(NOW));
    }

    @Test
    void a_verified_treatment_makes_residual_current_and_opens_the_next_cycle() {
        treating().treatmentVerified(LOW, UUID.randomUUID(), NOW.plusSeconds(9));
        assertThat(standing.stage()).isEqualTo(Stage.VERIFIED);
        assertThat(standing.cycle()).isEqualTo(2);
        assertThat(standing.levels()).isEqualTo(new Levels(null, RiskLevel.LOW, null));
        assertThat(standing.next()).isEqualTo(new NextAct(Act.ANALYSE, NOW.plusSeconds(9)));
        assertThat(standing.possible()).contains(Act.EVALUATE, Act.CLOSE);
    }

    @Test
    void a_requested_acceptance_waits_for_another() {
        evaluated(Decision.RETAIN).acceptanceRequested(UUID.randomUUID(), NOW);
        assertThat(standing.possible())
                .contains(Act.APPROVE_ACCEPTANCE, Act.REJECT_ACCEPTANCE)
                .doesNotContain(Act.REQUEST_ACCEPTANCE);
        standing.acceptanceRequestEnded(NOW);
        assertThat(standing.next()).isEqualTo(Act.REQUEST_ACCEPTANCE.from(NOW));
    }

    @Test
    void an_accepted_risk_is_due_for_evaluation_when_the_acceptance_ends() {
        assertThat(accepted().next()).isEqualTo(new NextAct(Act.EVALUATE, NOW.plusSeconds(60)));
        assertThat(standing.possible()).contains(Act.REVOKE_ACCEPTANCE, Act.REQUEST_ACCEPTANCE);
        standing.acceptanceEnded(NOW);
        assertThat(standing.stage()).isEqualTo(Stage.EVALUATED);
        assertThat(standing.decision()).isNull();
        assertThat(standing.possible()).contains(Act.EVALUATE).doesNotContain(Act.REQUEST_ACCEPTANCE);
    }

    @Test
    void an_acceptance_that_ends_after_the_risk_was_closed_does_not_open_it() {
        accepted().closed();
        standing.acceptanceEnded(NOW);
        assertThat(standing.stage()).isEqualTo(Stage.CLOSED);
        assertThat(standing.possible()).isEmpty();
        assertThat(standing.next()).isNull();
    }

    @Test
    void what_is_not_as_it_was_judged_is_evaluated_before_it_is_retained() {
        evaluated(Decision.RETAIN).judgementOvertaken(NOW.plusSeconds(5));
        assertThat(standing.stage()).isEqualTo(Stage.EVALUATED);
        assertThat(standing.decision()).isNull();
        assertThat(standing.next()).isEqualTo(Act.EVALUATE.from(NOW.plusSeconds(5)));
        assertThat(standing.possible()).contains(Act.EVALUATE).doesNotContain(Act.REQUEST_ACCEPTANCE);
    }

    @ParameterizedTest
    @CsvSource({"TREAT", "INVESTIGATE"})
    void what_is_not_retained_goes_on(Decision decision) {
        evaluated(decision).judgementOvertaken(NOW.plusSeconds(5));
        assertThat(standing.decision()).isEqualTo(decision);
        assertThat(standing.next())
                .isEqualTo(PossibleActs.response(standing, decision).from(NOW));
    }

    @Test
    void an_acceptance_outlives_a_new_analysis_and_the_decision_does_not() {
        accepted().analysed(AnalysisStage.CURRENT, LOW, UUID.randomUUID(), NOW);
        assertThat(standing.stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(standing.decision()).isNull();
        assertThat(standing.possible()).contains(Act.EVALUATE).doesNotContain(Act.REQUEST_ACCEPTANCE);
    }
}
