package shishin.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import shishin.gateway.problem.Refusal;

/** Bounds the headers of a request, before the guard reads any of them. */
@ApplicationScoped
class HeaderLimit {

    private static final int BEFORE_GUARD = 950;

    private final long max;

    HeaderLimit(LimitSettings settings) {
        this.max = settings.headers().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::measure, BEFORE_GUARD);
    }

    private void measure(RoutingContext context) {
        long size = 0;
        for (var header : context.request().headers())
            size += header.getKey().length() + header.getValue().length();
        if (size <= max) context.next();
        else Refusal.HEADERS_TOO_LARGE.because(max).answer(context);
    }
}
