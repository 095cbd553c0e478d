package shishin.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Vertx vertx = Vertx.vertx();
    private final Turns turns = new Turns(vertx);
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_caller_waits_behind_itself_and_nobody_else_does() {
        var first = Promise.<String>promise();
        ask("ann", "first", first.future());
        ask("ann", "second", Future.succeededFuture("second"));
        ask("ann", "third", Future.succeededFuture("third"));
        var other = ask("bob", "other", Future.succeededFuture("other"));
        await().until(other::isComplete);
        assertThat(begun).containsExactlyInAnyOrder("first", "other");
        first.complete("first");
        await().untilAsserted(() -> assertThat(begun).endsWith("second", "third"));
    }

    @Test
    void a_reading_that_failed_holds_up_none() {
        var failed = ask("ann", "first", Future.failedFuture("Kafka is away"));
        var broken = turns.take("ann", () -> {
            throw new IllegalStateException("no thread is left");
        });
        var next = ask("ann", "next", Future.succeededFuture("next"));
        await().until(next::succeeded);
        assertThat(failed.failed() && broken.failed()).isTrue();
    }

    @Test
    void a_reading_begins_where_it_was_asked_for() {
        var first = Promise.<String>promise();
        ask("ann", "first", first.future());
        var asked = vertx.getOrCreateContext();
        var ran = new AtomicReference<@Nullable Context>();
        asked.runOnContext(_ -> turns.take("ann", () -> {
            ran.set(Vertx.currentContext());
            return Future.succeededFuture();
        }));
        vertx.getOrCreateContext().runOnContext(_ -> first.complete("first"));
        await().untilAsserted(() -> assertThat(ran.get()).isSameAs(asked));
    }

    private Future<String> ask(String caller, String name, Future<String> reading) {
        return turns.take(caller, () -> {
            begun.add(name);
            return reading;
        });
    }
}
