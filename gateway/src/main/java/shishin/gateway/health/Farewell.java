package shishin.gateway.health;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** From the moment this replica is asked to stop, every answer says that its connection ends with it. */
@ApplicationScoped
class Farewell {

    private static final int AFTER_THE_EXCHANGE_IS_NAMED = 999;

    private volatile boolean leaving;

    void leave(@Observes ShutdownDelayInitiatedEvent asked) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::say, AFTER_THE_EXCHANGE_IS_NAMED);
    }

    void say(RoutingContext context) {
        if (leaving) context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.next();
    }
}
