package shishin.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Answers by the last segment of the path: what it saw, how much it got, slowly, never, or not to the end. */
final class TrivialService {

    private final Vertx vertx;
    private final String role;
    private final AtomicInteger seen;
    private final AtomicInteger flaky = new AtomicInteger();

    TrivialService(Vertx vertx, String role, AtomicInteger seen) {
        this.vertx = vertx;
        this.role = role;
        this.seen = seen;
    }

    Router router() {
        var router = Router.router(vertx);
        router.get("/q/openapi")
                .handler(context -> vertx.fileSystem()
                        .readFile("contracts/" + role + ".json")
                        .onSuccess(context::end)
                        .onFailure(context::fail));
        router.get("/q/health/ready").handler(context -> context.json(new JsonObject().put("status", "UP")));
        router.route().handler(context -> {
            seen.incrementAndGet();
            context.next();
        });
        router.route("/api/v1/:segment/sink").handler(this::count);
        router.route("/api/v1/:segment/batch").handler(this::count);
        router.get("/api/v1/:segment/lines")
                .handler(context -> lines(context.response().setChunked(true), 1));
        router.get("/api/v1/:segment/large").handler(this::large);
        router.get("/api/v1/:segment/silent").handler(context -> {});
        router.post("/api/v1/:segment/deaf").handler(context -> {});
        router.get("/api/v1/:segment/torn").handler(this::tear);
        router.route("/api/v1/:segment/flaky").handler(context -> {
            if (flaky.incrementAndGet() % 2 == 0) context.next();
            else context.request().connection().close();
        });
        router.get("/api/v1/:segment/reset")
                .handler(context -> context.request().connection().close());
        router.delete("/api/v1/:segment/gone")
                .handler(context -> context.response().setStatusCode(204).end());
        router.post("/api/v1/:segment/created").handler(this::create);
        router.route().handler(this::echo);
        return router;
    }

    private void echo(RoutingContext context) {
        var headers = new JsonObject();
        context.request()
                .headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        context.response()
                .putHeader("Server", "trivial/1")
                .putHeader("ETag", "\"7\"")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("X-Correlation-Id", "the service's own");
        context.json(new JsonObject()
                .put("service", role)
                .put("method", context.request().method().name())
                .put("uri", context.request().uri())
                .put("headers", headers));
    }

    private void count(RoutingContext context) {
        var bytes = new AtomicLong();
        context.request().handler(chunk -> bytes.addAndGet(chunk.length()));
        context.request().endHandler(_ -> context.json(new JsonObject().put("bytes", bytes.get())));
        context.request().resume();
    }

    private void lines(HttpServerResponse response, int number) {
        response.write("{\"line\":" + number + "}\n");
        if (number == 5) response.end();
        else vertx.setTimer(400, _ -> lines(response, number + 1));
    }

    private void large(RoutingContext context) {
        long wanted = Long.parseLong(context.request().getParam("bytes"));
        pour(context.response().setChunked(true), new AtomicLong(wanted));
    }

    private static void pour(HttpServerResponse response, AtomicLong left) {
        while (left.get() > 0 && !response.writeQueueFull())
            response.write(Buffer.buffer(new byte[(int) Math.min(65_536, left.getAndAdd(-65_536))]));
        if (left.get() <= 0) response.end();
        else response.drainHandler(_ -> pour(response, left));
    }

    private void tear(RoutingContext context) {
        context.response().setChunked(true).write("the beginning");
        vertx.setTimer(200, _ -> context.request().connection().close());
    }

    private void create(RoutingContext context) {
        var self = context.request().absoluteURI() + "/1";
        context.response()
                .setStatusCode(201)
                .putHeader("Location", self)
                .putHeader("Link", "<" + self + ">; rel=\"self\"")
                .end();
    }
}
