package shishin.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Reads once more where a kept connection turns out to be closed before anything was answered: the service may have
 * closed it just then, or another caller's hanging up may have. Only what changes nothing and has no body is sent again.
 */
final class SecondTry implements ProxyInterceptor {

    private static final Set<HttpMethod> CHANGING_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var first = context.sendRequest();
        if (!CHANGING_NOTHING.contains(context.request().getMethod())
                || context.request().getBody() != null) return first;
        return first.recover(
                failure -> isWorthIt(context, failure) ? context.sendRequest() : Future.failedFuture(failure));
    }

    private static boolean isWorthIt(ProxyContext context, Throwable failure) {
        return !(failure instanceof TimeoutException)
                && !(failure instanceof ConnectException)
                && !context.request().proxiedRequest().response().closed();
    }
}
