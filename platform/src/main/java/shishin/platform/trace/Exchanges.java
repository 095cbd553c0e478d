package shishin.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes every request to the interface a span, and that span the trace the request is done in. */
@ApplicationScoped
class Exchanges {

    private static final String HEADER = "traceparent";
    private static final String INTERFACE = "/api/";
    private static final int EARLY = 900;

    private final Traces traces;

    Exchanges(Traces traces) {
        this.traces = traces;
    }

    void register(@Observes Filters filters) {
        if (traces.areRecorded()) filters.register(this::trace, EARLY);
    }

    private void trace(RoutingContext context) {
        if (context.normalizedPath().startsWith(INTERFACE))
            traces.begin(name(context), SpanKind.SERVER, context.request().getHeader(HEADER))
                    .ifPresent(span -> follow(context, span));
        context.next();
    }

    private static void follow(RoutingContext context, Span span) {
        var request = context.request();
        span.setAttribute("http.request.method", request.method().name())
                .setAttribute("url.path", context.normalizedPath());
        request.headers().set(HEADER, Traces.contextOf(span));
        context.addEndHandler(ended -> {
            int status = context.response().getStatusCode();
            span.setAttribute("http.response.status_code", status);
            if (ended.failed() || status >= 500) span.setStatus(StatusCode.ERROR);
            span.end();
        });
    }

    /** The first words of the path: there are only so many, and they say what it is about. */
    private static String name(RoutingContext context) {
        var words = context.normalizedPath().split("/", 5);
        return context.request().method() + " /api/" + words[2] + "/" + (words.length > 3 ? words[3] : "");
    }
}
