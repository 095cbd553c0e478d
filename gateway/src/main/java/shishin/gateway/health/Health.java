package shishin.gateway.health;

import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import shishin.gateway.caller.TokenKeys;
import shishin.gateway.route.Reach;
import shishin.gateway.route.RoutingTable;
import shishin.gateway.route.Upstream;

/** {@code /health}: one look at the gateway and everything behind it. Anyone may ask, so the answer is kept a second. */
@ApplicationScoped
class Health {

    static final String TOKEN_KEYS = "token-keys";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final RoutingTable table;
    private final Reach reach;
    private final TokenKeys keys;
    private volatile Look last = new Look(System.nanoTime() - KEPT_NANOS, Future.failedFuture("none yet"));

    Health(RoutingTable table, Reach reach, TokenKeys keys) {
        this.table = table;
        this.reach = reach;
        this.keys = keys;
    }

    void open(@Observes Router router) {
        router.get("/health").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (System.nanoTime() - last.at() >= KEPT_NANOS) last = new Look(System.nanoTime(), look());
        last.checks().onFailure(context::fail).onSuccess(checks -> {
            boolean up = checks.values().stream().allMatch(Boolean::booleanValue);
            var named = new JsonObject();
            checks.forEach((name, works) -> named.put(name, status(works)));
            context.response().setStatusCode(up ? 200 : 503).putHeader("Cache-Control", "no-store");
            context.json(new JsonObject().put("status", status(up)).put("checks", named));
        });
    }

    private Future<Map<String, Boolean>> look() {
        var checks = new TreeMap<String, Future<Boolean>>();
        checks.put(TOKEN_KEYS, UniHelper.toFuture(keys.areKnown()));
        for (var upstream : table.upstreams()) checks.put(upstream.role(), isReady(upstream));
        return Future.all(checks.values().stream().toList()).map(_ -> {
            var results = new TreeMap<String, Boolean>();
            checks.forEach((name, check) -> results.put(name, check.result()));
            return results;
        });
    }

    private Future<Boolean> isReady(Upstream upstream) {
        return reach.get(upstream, "/q/health/ready", PATIENCE)
                .compose(request -> request.send())
                .map(response -> response.statusCode() == 200)
                .otherwise(false);
    }

    private static String status(boolean works) {
        return works ? "UP" : "DOWN";
    }

    private record Look(long at, Future<Map<String, Boolean>> checks) {}
}
