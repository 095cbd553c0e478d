package shishin.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vertx vertx = Vertx.vertx();
    private final List<Standing> replicas = new ArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void replicas_are_asked_by_turns() {
        var reach = reach(open(0), open(0));
        assertThat(answers(reach, 10)).containsEntry("0", 5L).containsEntry("1", 5L);
    }

    @Test
    void what_cannot_be_connected_was_not_sent_and_goes_to_the_next() {
        var reach = reach(left(), open(0));
        assertThat(answers(reach, 10)).containsOnlyKeys("1");
    }

    @Test
    void one_that_is_not_ready_gets_nothing_until_it_is() {
        var reach = reach(open(0), open(0));
        replicas.getFirst().ready = false;
        await().atMost(PATIENCE).until(() -> answers(reach, 4).equals(Map.of("1", 4L)));
        replicas.getFirst().ready = true;
        await().atMost(PATIENCE).until(() -> answers(reach, 4).size() == 2);
    }

    @Test
    void one_that_closes_its_connections_is_about_to_leave_and_gets_no_more_at_once() {
        var reach = reach(open(0), open(0), "PT1H");
        assertThat(answers(reach, 4)).hasSize(2);
        replicas.getFirst().leaving = true;
        answers(reach, 2);
        assertThat(answers(reach, 10)).containsOnlyKeys("1");
    }

    @Test
    void when_none_is_ready_one_is_asked_all_the_same() {
        var reach = reach(open(0), open(0));
        for (var replica : replicas) replica.ready = false;
        await().pollDelay(Duration.ofMillis(300)).until(() -> answers(reach, 2).size() == 2);
    }

    @Test
    void when_nobody_is_there_that_is_said_at_once() {
        var reach = reach(left(), left());
        assertThatThrownBy(() -> answers(reach, 1)).rootCause().isInstanceOf(java.net.ConnectException.class);
    }

    @Test
    void a_url_with_a_path_is_refused() {
        assertThatThrownBy(() -> new Upstream("risk", List.of(java.net.URI.create("http://localhost:1/api"))))
                .hasMessageContaining("scheme, host and port alone");
    }

    private Reach reach(int first, int second) {
        return reach(first, second, "PT0.05S");
    }

    private Reach reach(int first, int second, String lookEvery) {
        var settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RouteSettings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "shishin.gateway.route.services.risk.urls",
                                "http://localhost:%d,http://localhost:%d".formatted(first, second),
                                "shishin.gateway.route.services.risk.segments",
                                "risks",
                                "shishin.gateway.route.look-every",
                                lookEvery),
                        "test",
                        100))
                .build()
                .getConfigMapping(RouteSettings.class);
        var client = vertx.createHttpClient();
        var table = new RoutingTable(settings);
        upstream = table.upstreams().iterator().next();
        var attendance = new Attendance(table, client, vertx, settings);
        attendance.begin(new StartupEvent());
        return new Reach(client, attendance);
    }

    private Upstream upstream = new Upstream("none", List.of());

    /** How often each replica answered. */
    private Map<String, Long> answers(Reach reach, int requests) {
        return IntStream.range(0, requests)
                .mapToObj(_ -> reach.get(upstream, "/who", PATIENCE)
                        .compose(ReachTest::answer)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join()
                        .toString())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    /** Asks for the body before anything of it can come. */
    private static Future<Buffer> answer(HttpClientRequest request) {
        var body = request.response().compose(answer -> answer.body());
        return request.send().compose(answer -> body);
    }

    private int open(int port) {
        var replica = new Standing(Integer.toString(replicas.size()), vertx);
        replicas.add(replica);
        return replica.open(port);
    }

    /** Where nobody stands any more: closed before anybody asks, so that no connection kept open can still break. */
    private int left() {
        var port = open(0);
        replicas.getLast().close();
        return port;
    }

    /** A replica that says who it is. */
    private static final class Standing {

        private final String name;
        private final HttpServer server;
        private volatile boolean ready = true;
        private volatile boolean leaving;

        Standing(String name, Vertx vertx) {
            this.name = name;
            this.server = vertx.createHttpServer().requestHandler(this::answer);
        }

        int open(int port) {
            return server.listen(port, "localhost")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .actualPort();
        }

        void close() {
            server.close().toCompletionStage().toCompletableFuture().join();
        }

        private void answer(HttpServerRequest request) {
            var response = request.response();
            if (request.uri().endsWith("ready")) response.setStatusCode(ready ? 200 : 503);
            if (leaving) response.putHeader("Connection", "close");
            response.end(name);
        }
    }
}
