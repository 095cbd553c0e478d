package shishin.gateway.trace;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands the exchange's name and its W3C trace context on to the service; starts a trace where there is none. */
@ApplicationScoped
class TraceHeaders implements ProxyInterceptor {

    private static final String TRACEPARENT = "traceparent";
    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        headers.set(Correlation.HEADER, Correlation.of(context.request().proxiedRequest()));
        if (!isWellFormed(headers.get(TRACEPARENT)))
            headers.remove("tracestate").set(TRACEPARENT, fresh());
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().remove(Correlation.HEADER);
        return context.sendResponse();
    }

    private static boolean isWellFormed(@Nullable String traceparent) {
        return traceparent != null && WELL_FORMED.matcher(traceparent).matches();
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong() | 1) + "-"
                + hex.toHexDigits(random.nextLong() | 1) + "-01";
    }
}
