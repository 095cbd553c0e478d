package shishin.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FarewellTest {

    private final Vertx vertx = Vertx.vertx();
    private final Farewell farewell = new Farewell();
    private final AtomicInteger connections = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void who_keeps_connections_keeps_none_to_a_replica_that_leaves() {
        int port = open();
        var client = vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(1));
        assertThat(ask(client, port)).isNull();
        assertThat(ask(client, port)).isNull();
        assertThat(connections).as("one connection, kept").hasValue(1);
        farewell.leave(new ShutdownDelayInitiatedEvent());
        assertThat(ask(client, port)).isEqualTo("close");
        assertThat(ask(client, port)).isEqualTo("close");
        assertThat(connections).as("the last of it, and another").hasValue(2);
    }

    private int open() {
        var router = Router.router(vertx);
        router.route().handler(farewell::say);
        router.route().handler(context -> context.end("still here"));
        return vertx.createHttpServer()
                .connectionHandler(connection -> connections.incrementAndGet())
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static @Nullable String ask(HttpClient client, int port) {
        return client.request(HttpMethod.GET, port, "localhost", "/")
                .compose(request -> request.send())
                .map(answer -> answer.getHeader(HttpHeaders.CONNECTION))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
