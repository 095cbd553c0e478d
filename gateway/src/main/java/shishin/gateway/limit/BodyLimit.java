package shishin.gateway.limit;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shishin.gateway.problem.Refusal;
import shishin.gateway.route.Refused;

/** Bounds the body of a request: by its announced length at once, or while it streams where none is announced. */
@ApplicationScoped
class BodyLimit implements ProxyInterceptor {

    private final long usual;
    private final List<Larger> larger;

    BodyLimit(LimitSettings settings) {
        this.usual = settings.body().asLongValue();
        this.larger = settings.larger().values().stream()
                .map(one -> new Larger(pattern(one.path()), one.body().asLongValue()))
                .toList();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var body = context.request().getBody();
        if (body == null || (body.length() >= 0 && body.length() <= usual)) return context.sendRequest();
        long max = max(context.request().proxiedRequest().path());
        if (body.length() > max) return Future.failedFuture(tooLarge(max));
        if (body.length() >= 0) return context.sendRequest();
        var bounded = new BoundedStream(body.stream(), max);
        context.request().setBody(Body.body(bounded));
        return context.sendRequest()
                .recover(failure -> Future.failedFuture(bounded.isExceeded() ? tooLarge(max) : failure));
    }

    private long max(@Nullable String path) {
        if (path == null) return usual;
        return larger.stream()
                .filter(one -> one.paths().matcher(path).matches())
                .mapToLong(Larger::max)
                .findFirst()
                .orElse(usual);
    }

    private static Refused tooLarge(long max) {
        return new Refused(Refusal.BODY_TOO_LARGE.because(max));
    }

    private static Pattern pattern(String path) {
        return Pattern.compile("/api/v1/" + path.replace(".", "\\.").replace("*", "[^/]+"));
    }

    private record Larger(Pattern paths, long max) {}
}
