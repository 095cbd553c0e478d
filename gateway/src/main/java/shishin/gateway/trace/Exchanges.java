package shishin.gateway.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes every request to the interface a span, where a collector is named; the service goes on with it. */
@ApplicationScoped
class Exchanges {

    private static final String INTERFACE = "/api/";
    private static final int EARLY = 900;

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public @Nullable String get(@Nullable MultiMap headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    };

    private final Optional<Recording> recording;

    Exchanges(TraceSettings settings) {
        this.recording = settings.endpoint().map(endpoint -> Recording.to(endpoint, settings));
    }

    void register(@Observes Filters filters) {
        recording.ifPresent(on -> filters.register(context -> trace(on, context), EARLY));
    }

    static void trace(Recording on, RoutingContext context) {
        var request = context.request();
        if (context.normalizedPath().startsWith(INTERFACE)) {
            var parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), request.headers(), HEADERS);
            var span = on.tracer()
                    .spanBuilder(request.method() + " /api")
                    .setSpanKind(SpanKind.SERVER)
                    .setParent(parent)
                    .setAttribute("http.request.method", request.method().name())
                    .setAttribute("url.path", context.normalizedPath())
                    .startSpan();
            W3CTraceContextPropagator.getInstance().inject(parent.with(span), request.headers(), Exchanges::write);
            context.addEndHandler(ended -> end(span, context.response().getStatusCode(), ended.failed()));
        }
        context.next();
    }

    private static void write(@Nullable MultiMap headers, String key, String value) {
        if (headers != null) headers.set(key, value);
    }

    private static void end(Span span, int status, boolean broken) {
        span.setAttribute("http.response.status_code", status);
        if (broken || status >= 500) span.setStatus(StatusCode.ERROR);
        span.end();
    }

    @PreDestroy
    void end() {
        recording.ifPresent(on -> on.end().run());
    }
}
