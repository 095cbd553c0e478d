package shishin.gateway.route;

import io.quarkus.arc.All;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Streams requests to the services and their answers back, never holding more than a chunk of either. */
@ApplicationScoped
class Forwarding {

    private final Reach reach;
    private final RouteSettings settings;
    private final Map<Upstream, HttpProxy> proxies = new HashMap<>();

    /** @param interceptors what other features look at or change on the way, outermost first */
    Forwarding(RoutingTable table, Reach reach, RouteSettings settings, @All List<ProxyInterceptor> interceptors) {
        this.reach = reach;
        this.settings = settings;
        for (var upstream : table.upstreams()) proxies.put(upstream, proxy(upstream, interceptors));
    }

    void forward(HttpServerRequest request, Upstream upstream) {
        Objects.requireNonNull(proxies.get(upstream)).handle(request);
    }

    private HttpProxy proxy(Upstream upstream, List<ProxyInterceptor> interceptors) {
        var proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), reach.client())
                .origin(context -> connect(context, upstream))
                .addInterceptor(new Outcome(upstream, settings.silence()))
                .addInterceptor(new HeaderRules(upstream));
        interceptors.forEach(proxy::addInterceptor);
        return proxy.addInterceptor(new SecondTry());
    }

    private Future<HttpClientRequest> connect(ProxyContext context, Upstream upstream) {
        var options = new RequestOptions()
                .setConnectTimeout(settings.connectWithin().toMillis())
                .setIdleTimeout(settings.silence().toMillis());
        return reach.open(upstream, options).onSuccess(request -> begin(context, request));
    }

    /** The future of the answer fails with the same; without a handler it would be logged as if nobody knew. */
    private static void isToldByTheAnswer(Throwable failure) {}

    private static void begin(ProxyContext context, HttpClientRequest sink) {
        sink.exceptionHandler(Forwarding::isToldByTheAnswer);
        Upload.of(context).ifPresent(upload -> upload.to(sink));
        var request = context.request().proxiedRequest();
        if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true))
            request.response().writeContinue();
    }
}
