package shishin.risk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.risk.Loop;

@QuarkusTest
class ReplicasTest {

    @Inject
    Lapsing lapsing;

    @Inject
    Caller caller;

    @Test
    void of_many_replicas_that_look_at_once_one_lets_it_lapse() throws Exception {
        var risk = Loop.accepted();
        var acceptance = UUID.fromString(Loop.see(risk).extract().path("acceptance"));
        var later = Instant.now().plus(Duration.ofDays(30));
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 8; i++) looks.add(replicas.submit(() -> look(acceptance, later)));
            int lapsed = 0;
            for (var look : looks) if (look.get()) lapsed++;
            assertThat(lapsed).isEqualTo(1);
        }
        Loop.see(risk).body("stage", equalTo("EVALUATED"));
    }

    private boolean look(UUID acceptance, Instant now) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actFor("acme", Actor.SYSTEM, "test-replica");
            return lapsing.lapseInTime(acceptance, now);
        } finally {
            context.terminate();
        }
    }
}
