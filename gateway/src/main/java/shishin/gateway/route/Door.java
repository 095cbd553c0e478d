package shishin.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;
import shishin.gateway.problem.Refusal;
import shishin.gateway.trace.Correlation;

/** Sends each request to its service, or says why it goes nowhere. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** The gateway's own routes stand before it. */
    private static final int LAST = 100_000;

    private static final Set<HttpMethod> SERVED = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final RoutingTable table;
    private final Forwarding forwarding;

    Door(RoutingTable table, Forwarding forwarding) {
        this.table = table;
        this.forwarding = forwarding;
    }

    void open(@Observes Router router) {
        router.route().order(LAST).handler(this::pass);
        router.route().order(LAST).failureHandler(Door::fail);
    }

    private void pass(RoutingContext context) {
        var upstream = table.of(context.request().path());
        if (upstream.isEmpty()) Refusal.ROUTE_UNKNOWN.because().answer(context);
        else if (!SERVED.contains(context.request().method())) refuseMethod(context);
        else forwarding.forward(context.request(), upstream.get());
    }

    private static void refuseMethod(RoutingContext context) {
        Refusal.METHOD_NOT_ALLOWED.because(context.request().method()).answer(context);
    }

    private static void fail(RoutingContext context) {
        LOG.errorf(context.failure(), "Unexpected failure (correlation %s)", Correlation.of(context.request()));
        if (context.response().ended()) return;
        if (context.response().headWritten()) context.response().reset();
        else Refusal.UNEXPECTED_FAILURE.because().answer(context);
    }
}
