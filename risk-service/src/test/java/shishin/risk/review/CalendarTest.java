package shishin.risk.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Facts;
import shishin.platform.test.Walls;
import shishin.risk.Loop;
import shishin.risk.People;

@QuarkusTest
class CalendarTest {

    @Inject
    Calendar calendar;

    @Inject
    Caller caller;

    @Inject
    DataSource database;

    @Test
    void of_many_replicas_that_look_at_once_one_tells_and_none_tells_again() throws Exception {
        var risk = Loop.evaluated("TREAT");
        var schedule = UUID.fromString(
                Walls.asTenant(database, "acme", "select id::text from review_schedule where risk_id = '" + risk + "'")
                        .getFirst());
        var later = Instant.now().plus(Duration.ofDays(4000));
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = new ArrayList<Future<?>>();
            for (int i = 0; i < 8; i++) looks.add(replicas.submit(() -> look(schedule, later)));
            for (var look : looks) look.get();
        }
        look(schedule, later);
        try (var facts = new Facts("shishin.risk.v1")) {
            Predicate<Facts.Published> due =
                    fact -> fact.key().equals(risk) && fact.type().contains("review-due");
            facts.await(1, due);
            assertThat(facts.after(Duration.ofSeconds(1), due)).hasSize(1);
        }
        People.analyst()
                .body("{\"outcome\": \"CONFIRMED\", \"note\": \"x\"}")
                .post("/api/v1/risks/{id}/reviews", risk)
                .then()
                .statusCode(201);
    }

    private void look(UUID schedule, Instant now) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actFor("acme", Actor.SYSTEM, "test-replica");
            calendar.look(schedule, now);
        } finally {
            context.terminate();
        }
    }
}
