package shishin.risk.simulation.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import shishin.risk.simulation.Models;
import shishin.risk.simulation.study.Tornado;
import shishin.risk.simulation.watch.Cancelled;
import shishin.risk.simulation.watch.Watch;

class WatchedTest {

    @Test
    void progress_only_grows() {
        var shares = Collections.synchronizedList(new ArrayList<Double>());
        Watch watch = share -> shares.add(share);
        var answer = ExactEngine.answer(Models.many(30), 1e-6, watch.between(0, 0.5));
        answer.contributions(0.99, watch.between(0.5, 0.75));
        Tornado.of(Models.many(2), 0.1, watch.between(0.75, 1));
        assertThat(shares).hasSizeGreaterThan(60).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(shares.getLast()).isGreaterThan(0.75);
    }

    @Test
    void it_can_be_cancelled() {
        assertThatThrownBy(() -> ExactEngine.answer(Models.many(30), 1e-4, _ -> false))
                .isInstanceOf(Cancelled.class);
        var answer = ExactEngine.answer(Models.many(3));
        assertThatThrownBy(() -> answer.contributions(0.99, _ -> false)).isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> Tornado.of(Models.many(2), 0.1, _ -> false)).isInstanceOf(Cancelled.class);
    }
}
