package shishin.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With a collector named: what goes on to the service, and what the collector hears of it (OTLP over HTTP). */
class ExchangesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_is_a_span_of_its_callers_trace_and_the_service_goes_on_with_it() {
        var recording = Recording.to(URI.create("http://localhost:" + listen(this::collect)), all());
        var seen = ask(recording, "/api/v1/risks").split("-", -1);
        recording.end().run();

        assertThat(seen[1]).isEqualTo(TRACE);
        assertThat(seen[2]).isNotEqualTo(CALLER);
        assertThat(heard)
                .singleElement()
                .asString()
                .contains(hex("GET /api"), hex("/api/v1/risks"), TRACE, CALLER, seen[2]);
    }

    @Test
    void what_is_not_of_the_interface_is_no_span() {
        var recording = Recording.to(URI.create("http://localhost:" + listen(this::collect)), all());
        var seen = ask(recording, "/health");
        recording.end().run();

        assertThat(seen).isEqualTo("00-%s-%s-01".formatted(TRACE, CALLER));
        assertThat(heard).isEmpty();
    }

    private String ask(Recording recording, String path) {
        var router = Router.router(vertx);
        router.route().handler(context -> Exchanges.trace(recording, context));
        router.route().handler(context -> context.end(context.request().getHeader("traceparent")));
        return vertx.createHttpClient()
                .request(HttpMethod.GET, listen(router), "localhost", path)
                .compose(request -> {
                    var body = request.response().compose(answer -> answer.body());
                    return request.putHeader("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER))
                            .send()
                            .compose(answer -> body);
                })
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .toString();
    }

    private void collect(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            heard.add(HexFormat.of().formatHex(body.getBytes()));
            request.response()
                    .putHeader("Content-Type", "application/x-protobuf")
                    .end();
        });
    }

    private int listen(io.vertx.core.Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer()
                .requestHandler(handler)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TraceSettings all() {
        return new TraceSettings() {
            @Override
            public Optional<URI> endpoint() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> certificate() {
                return Optional.empty();
            }

            @Override
            public double share() {
                return 1;
            }
        };
    }
}
