package shishin.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void least_median_and_most_do_not_depend_on_the_order() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(1, 2, 3));
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void a_ratio_is_taken_turn_by_turn() {
        var ratio = Spread.ratio(List.of(10.0, 40.0, 9.0), List.of(10.0, 20.0, 3.0));
        assertThat(ratio).isEqualTo(new Spread(1, 2, 3));
    }

    @Test
    void a_difference_is_taken_turn_by_turn() {
        assertThat(Spread.difference(List.of(5.0, 9.0), List.of(4.0, 6.0))).isEqualTo(new Spread(1, 2, 3));
    }

    @Test
    void of_a_hundred_the_99th_percentile_is_the_last_but_one() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(n -> (double) n).toList();
        assertThat(Spread.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Spread.percentile(hundred, 100)).isEqualTo(100);
        assertThat(Spread.percentile(List.of(7.0), 99)).isEqualTo(7);
    }

    @Test
    void nothing_measured_is_no_spread() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.ratio(List.of(1.0), List.of(1.0, 2.0)));
    }
}
