package shishin.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.gateway.problem.Leftover;
import shishin.gateway.problem.Problem;
import shishin.gateway.problem.Refusal;
import shishin.gateway.trace.Correlation;

/** Turns what goes wrong between the gateway and a service into a problem the caller can act on. */
final class Outcome implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Outcome.class);

    private final Upstream upstream;
    private final Duration silence;

    Outcome(Upstream upstream, Duration silence) {
        this.upstream = upstream;
        this.silence = silence;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Upload.watch(context, silence);
        return context.sendRequest().recover(failure -> explain(context, failure));
    }

    private Future<ProxyResponse> explain(ProxyContext context, Throwable failure) {
        var request = context.request().proxiedRequest();
        if (isCallerGone(context, failure)) return hungUp(request, failure);
        var problem = failure instanceof Refused refused ? refused.problem() : problem(context, failure);
        LOG.warnf(
                "%s: %s at %s %s: %s (correlation %s)",
                upstream.role(), problem.refusal(), request.method(), request.path(), failure, Correlation.of(request));
        return Future.succeededFuture(answer(context, problem));
    }

    /** Requests to services go by HTTP/1.1, where none but the gateway resets one: when the caller has gone. */
    private static boolean isCallerGone(ProxyContext context, Throwable failure) {
        return failure instanceof StreamResetException
                || context.request().proxiedRequest().response().closed();
    }

    /** There is nobody to answer. */
    private Future<ProxyResponse> hungUp(HttpServerRequest request, Throwable failure) {
        LOG.infof(
                "%s: the caller hung up at %s %s (correlation %s)",
                upstream.role(), request.method(), request.path(), Correlation.of(request));
        return Future.failedFuture(failure);
    }

    private Problem problem(ProxyContext context, Throwable failure) {
        if (!isTimeout(failure)) return Refusal.SERVICE_AWAY.because(upstream.role());
        if (Upload.of(context).filter(Upload::isStalledByCaller).isPresent())
            return Refusal.REQUEST_STALLED.because(silence.toSeconds());
        return Refusal.SERVICE_SILENT.because(upstream.role(), silence.toSeconds());
    }

    private static boolean isTimeout(@Nullable Throwable failure) {
        return failure != null && (failure instanceof TimeoutException || isTimeout(failure.getCause()));
    }

    private static ProxyResponse answer(ProxyContext context, Problem problem) {
        var request = context.request().proxiedRequest();
        var response =
                context.request().response().setStatusCode(problem.refusal().status());
        response.headers().addAll(problem.headersFor(request));
        Leftover.discard(request);
        return response.setBody(Body.body(problem.bodyFor(request)));
    }
}
