package shishin.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Does things as spans of a trace, which goes by its W3C {@code traceparent}: whatever thread, topic or outage lies between. */
@Singleton
public class Traces {

    private static final TextMapGetter<String> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final Optional<Recording> recording;

    Traces(TraceConfig config, @ConfigProperty(name = "shishin.service") String service) {
        this.recording = config.endpoint().map(endpoint -> Recording.to(endpoint, config, service));
    }

    /**
     * Does it as a span that goes on with the trace given; where nothing is recorded, with that trace itself.
     *
     * @param act is told the trace context to hand on, if there is any
     */
    public void within(String name, SpanKind kind, @Nullable String parent, Consumer<@Nullable String> act) {
        if (recording.isEmpty()) {
            act.accept(parent);
            return;
        }
        var span = begin(recording.get(), name, kind, parent);
        try {
            act.accept(contextOf(span));
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }

    /** A span somebody else ends; empty where nothing is recorded. */
    Optional<Span> begin(String name, SpanKind kind, @Nullable String parent) {
        return recording.map(on -> begin(on, name, kind, parent));
    }

    boolean areRecorded() {
        return recording.isPresent();
    }

    /** As the header {@code traceparent} has it (W3C Trace Context, 3.2). */
    static String contextOf(Span span) {
        var context = span.getSpanContext();
        return "00-%s-%s-%s"
                .formatted(
                        context.getTraceId(),
                        context.getSpanId(),
                        context.getTraceFlags().asHex());
    }

    @PreDestroy
    void end() {
        recording.ifPresent(on -> on.end().run());
    }

    private static Span begin(Recording on, String name, SpanKind kind, @Nullable String parent) {
        var context = parent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), parent, TRACEPARENT);
        return on.tracer()
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(context)
                .startSpan();
    }
}
