package shishin.risk.simulation.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final double[] LOSSES = {2, 4, 4, 4, 5, 5, 7, 9};

    @Test
    void it_is_that_of_the_whole_however_it_was_put_together() {
        var whole = Spread.of(LOSSES, 0, LOSSES.length);
        assertThat(whole.mean()).isEqualTo(5);
        assertThat(whole.sd()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-12));
        assertThat(whole.standardError()).isCloseTo(Math.sqrt(32.0 / 7 / 8), within(1e-12));
        var parts = Spread.NOTHING.plus(Spread.of(LOSSES, 0, 3)).plus(Spread.of(LOSSES, 3, LOSSES.length));
        assertThat(parts.number()).isEqualTo(8);
        assertThat(parts.mean()).isCloseTo(5, within(1e-12));
        assertThat(parts.squares()).isCloseTo(32, within(1e-12));
    }

    @Test
    void it_looks_at_no_more_than_it_is_told_to() {
        assertThat(Spread.of(LOSSES, 1, 4)).isEqualTo(new Spread(3, 4, 0));
    }
}
