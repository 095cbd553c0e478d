package shishin.platform.presence;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * From the moment this replica is asked to stop, every answer says that its connection ends with it. Whoever keeps
 * connections has none left to it when it stops listening, and no request is under way to a closed door.
 */
@ApplicationScoped
class Farewell {

    private static final int BEFORE_ALL_ELSE = 1000;

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent asked) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, BEFORE_ALL_ELSE);
    }

    /** HTTP/2 has no such header: its server says goodbye by a frame when it closes. */
    void say(RoutingContext context) {
        if (leaving && context.request().version() != HttpVersion.HTTP_2)
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.next();
    }
}
