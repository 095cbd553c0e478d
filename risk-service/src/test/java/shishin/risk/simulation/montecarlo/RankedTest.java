package shishin.risk.simulation.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Losses by rank are what sorting all of them would say. */
class RankedTest {

    private static final List<Double> SHARES = List.of(0.001, 0.3, 0.5, 0.9, 0.99, 0.999, 1.0);

    static Stream<Arguments> losses() {
        var random = new Random(1);
        return Stream.of(
                Arguments.of(
                        "many nothings",
                        random.doubles(20_000).map(u -> u < 0.7 ? 0 : 1 / u).toArray()),
                Arguments.of(
                        "all alike",
                        Stream.generate(() -> 5.0)
                                .limit(999)
                                .mapToDouble(x -> x)
                                .toArray()),
                Arguments.of("nothing at all", new double[1_000]),
                Arguments.of(
                        "far apart",
                        random.doubles(5_000, -60, 60).map(e -> Math.pow(10, e)).toArray()),
                Arguments.of("one", new double[] {3}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void kept(String what, double[] losses) {
        var longer = Arrays.copyOf(losses, losses.length + 10);
        Arrays.fill(longer, losses.length, longer.length, 7e9);
        var ranked = new KeptLosses(longer, losses.length, new Crew(2));
        assertThat(ranked.resolution()).isZero();
        compare(ranked, losses);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void counted(String what, double[] losses) {
        var ranked = new CountedLosses();
        ranked.add(losses, losses.length / 2);
        ranked.add(Arrays.copyOfRange(losses, losses.length / 2, losses.length), losses.length - losses.length / 2);
        assertThat(ranked.resolution()).isEqualTo(1.0 / 1024);
        compare(ranked, losses);
    }

    /** A class is as wide as the resolution, so a loss is told that well; a square half as well, a sum of all exactly. */
    private static void compare(Ranked ranked, double[] losses) {
        var close = Math.max(ranked.resolution(), 1e-12);
        var sorted = losses.clone();
        Arrays.sort(sorted);
        assertThat(ranked.size()).isEqualTo(losses.length);
        assertThat(ranked.zeros())
                .isEqualTo(Arrays.stream(losses).filter(loss -> loss == 0).count());
        for (double share : SHARES) {
            var rank = (int) Math.ceil(share * losses.length);
            var expected = sorted[rank - 1];
            assertThat(ranked.value(rank)).isCloseTo(expected, within(expected * close));
            var above = Arrays.stream(sorted, rank, sorted.length).sum();
            assertThat(ranked.sumAbove(rank)).isCloseTo(above, within(above * Math.max(close, 1e-9)));
            var squares =
                    Arrays.stream(sorted, rank, sorted.length).map(x -> x * x).sum();
            assertThat(ranked.squaresAbove(rank)).isCloseTo(squares, within(squares * Math.max(2 * close, 1e-9)));
        }
        var all = Arrays.stream(losses).sum();
        assertThat(ranked.sumAbove(0)).isCloseTo(all, within(all * 1e-9));
    }
}
