package shishin.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void a_few_failures_are_tolerated_many_are_not_and_no_answer_at_all_is_a_failure() {
        assertThat(new Load(1000, 2, 1, 2, 5).failed()).isFalse();
        assertThat(new Load(1000, 2, 1, 2, 6).failed()).isTrue();
        assertThat(new Load(0, 2, 0, 0, 0).failed()).isTrue();
    }

    @Test
    void the_rate_is_by_the_second() {
        assertThat(new Load(1000, 2, 1, 2, 0).rate()).isEqualTo(500);
    }
}
