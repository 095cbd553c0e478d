package shishin.risk.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.risk.scale.Bilingual;
import shishin.risk.scale.ImpactCategory;
import shishin.risk.scale.RiskLevel;
import shishin.risk.simulation.result.Exceedance;

class SoundnessTest {

    private static final Bilingual TEXT = new Bilingual("文", "text");
    private static final List<Exceedance> CURVE =
            List.of(new Exceedance(100, 0.4), new Exceedance(200, 0.2), new Exceedance(1_000, 0.001));

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    void matrices_of_any_size_are_sound(int size) {
        assertThat(Soundness.faults(content(size, ranges(size)))).isEmpty();
    }

    @Test
    void amounts_follow_each_other_without_a_gap() {
        var ranges = ranges(3);
        assertThat(Soundness.faults(content(3, List.of(ranges.get(0), new MoneyRange(150, 200.0), ranges.get(2)))))
                .containsExactly("impacts: each range of MONEY begins where the one before ends");
        assertThat(Soundness.faults(content(3, List.of(new MoneyRange(100, 100.0), ranges.get(1), ranges.get(2)))))
                .hasSize(1);
        assertThat(Soundness.faults(content(3, List.of(new MoneyRange(0, null), ranges.get(1), ranges.get(2)))))
                .hasSize(1);
    }

    @Test
    void amounts_are_given_on_every_step_or_on_none() {
        assertThat(Soundness.faults(content(3, ranges(2))))
                .containsExactly("impacts: a range of MONEY on every step, or on none");
        assertThat(Soundness.faults(content(3, List.of()))).isEmpty();
    }

    @Test
    void losses_are_tolerated_where_they_are_no_more_likely_than_they_may_be() {
        assertThat(Tolerance.check(List.of(new TolerancePoint(150, 0.31), new TolerancePoint(2_000, 0.001)), CURVE)
                        .within())
                .isTrue();
        var check = Tolerance.check(List.of(new TolerancePoint(50, 0.5), new TolerancePoint(150, 0.25)), CURVE);
        assertThat(check.within()).isFalse();
        assertThat(check.breaches()).hasSize(1);
        assertThat(check.breaches().getFirst().probability()).isBetween(0.2999, 0.3001);
        assertThat(Tolerance.check(List.of(new TolerancePoint(50, 0.3)), CURVE).within())
                .isFalse();
        assertThat(Tolerance.check(List.of(new TolerancePoint(50, 0.3)), List.of())
                        .within())
                .isTrue();
    }

    @Test
    void what_is_missing_is_named() {
        var sound = content(3, List.of());
        var poor = new CriteriaContent(
                sound.likelihoods(),
                List.of(new ImpactStep(TEXT, Map.of(), null), new ImpactStep(TEXT, Map.of(), null)),
                List.of(List.of(RiskLevel.LOW), List.of(RiskLevel.LOW, RiskLevel.LOW), List.of()),
                Map.of(),
                sound.weights(),
                Map.of(),
                Map.of(),
                "JPY",
                null);
        assertThat(Soundness.faults(poor))
                .contains(
                        "matrix: rows of the same length",
                        "impacts: a text for every category",
                        "appetite: a level for every category",
                        "acceptanceDays: days for every level",
                        "reviewDays: days for every level");
    }

    private static List<MoneyRange> ranges(int steps) {
        return IntStream.range(0, steps)
                .mapToObj(i -> new MoneyRange(100.0 * i, i == steps - 1 ? null : 100.0 * (i + 1)))
                .toList();
    }

    private static CriteriaContent content(int size, List<MoneyRange> money) {
        var texts = new EnumMap<ImpactCategory, Bilingual>(ImpactCategory.class);
        var appetite = new EnumMap<ImpactCategory, RiskLevel>(ImpactCategory.class);
        for (var category : ImpactCategory.values()) {
            texts.put(category, TEXT);
            appetite.put(category, RiskLevel.LOW);
        }
        var days = new EnumMap<RiskLevel, Integer>(RiskLevel.class);
        for (var level : RiskLevel.values()) days.put(level, 30);
        return new CriteriaContent(
                IntStream.range(0, size)
                        .mapToObj(_ -> new LikelihoodStep(TEXT, TEXT))
                        .toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> new ImpactStep(TEXT, texts, i < money.size() ? range(money.get(i)) : null))
                        .toList(),
                IntStream.range(0, size)
                        .mapToObj(_ -> IntStream.range(0, size)
                                .mapToObj(_ -> RiskLevel.LOW)
                                .toList())
                        .toList(),
                appetite,
                new Weights(1, 1, 1),
                days,
                days,
                "JPY",
                null);
    }

    private static Map<ImpactCategory, MoneyRange> range(@Nullable MoneyRange range) {
        return range == null ? Map.of() : Map.of(ImpactCategory.MONEY, range);
    }
}
