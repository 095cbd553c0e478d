package shishin.risk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.risk.criteria.Weights;
import shishin.risk.lifecycle.Decision;
import shishin.risk.scale.RiskLevel;
import shishin.risk.scale.Score;

class StandingsTest {

    private static final Weights IN_FORCE = new Weights(50, 20, 30);

    private final Standings standings = new Standings(List.of(
            entry("A", RiskLevel.HIGH, 5, 1, 1),
            entry("B", RiskLevel.HIGH, 3, 5, 5),
            entry("C", RiskLevel.CRITICAL, 3, 5, 5),
            entry("D", RiskLevel.HIGH, 1, 1, 1)));

    @Test
    void the_value_is_the_sum_of_its_weighted_parts() {
        for (var ranked : standings.ranked(IN_FORCE, IN_FORCE)) {
            var sum = ranked.parts().stream().map(RankedRisk.Part::adds).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(ranked.value());
        }
    }

    @Test
    void ties_go_to_the_higher_level_and_then_by_code() {
        assertThat(standings.ranked(IN_FORCE, IN_FORCE))
                .extracting(RankedRisk::code)
                .containsExactly("C", "B", "A", "D");
    }

    @Test
    void other_weights_make_another_order_and_tell_the_one_in_force() {
        var ranked = standings.ranked(new Weights(100, 0, 0), IN_FORCE);
        assertThat(ranked).extracting(RankedRisk::code).containsExactly("A", "C", "B", "D");
        assertThat(ranked).extracting(RankedRisk::rank).containsExactly(1, 2, 3, 4);
        assertThat(ranked).extracting(RankedRisk::rankInForce).containsExactly(3, 1, 2, 4);
        assertThat(ranked.getFirst().value()).isEqualByComparingTo("5");
    }

    @Test
    void at_least_one_weight_counts() {
        var request = new RankingRequest();
        assertThat(request.weights(IN_FORCE)).isEqualTo(IN_FORCE);
        request.significance = 0;
        request.feasibility = 0;
        assertThat(request.weights(IN_FORCE)).isEqualTo(new Weights(0, 0, 30));
        request.escalationPotential = 0;
        assertThatThrownBy(() -> request.weights(IN_FORCE)).isInstanceOf(NoWeight.class);
    }

    private static Standings.Entry entry(String code, RiskLevel level, int... scores) {
        var judged = new Scores(
                new Score(scores[0], "s"),
                new Score(scores[1], "f"),
                new Score(scores[2], "e"),
                Priority.of(new Priority.Part(Priority.Criterion.SIGNIFICANCE, scores[0], 1)));
        return new Standings.Entry(
                UUID.randomUUID(),
                code,
                code,
                "owner",
                UUID.randomUUID(),
                level,
                false,
                Decision.TREAT,
                judged,
                false,
                Instant.EPOCH);
    }
}
