package shishin.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lets no header through that speaks for this connection only, or claims what the gateway alone may say. */
final class HeaderRules implements ProxyInterceptor {

    /** Of one connection (RFC 9110, 7.6.1), beyond those a Connection header names. */
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade");

    /** What a service behind a gateway might believe. Cookies are dropped with them: tokens alone identify a caller. */
    private static final List<String> CLAIMS = List.of(
            "forwarded",
            "via",
            "cookie",
            "expect",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override");

    private static final List<String> CLAIMING_PREFIXES = List.of(
            "x-forwarded-",
            "x-envoy-",
            "x-internal-",
            "x-shishin-",
            "x-tenant",
            "x-user",
            "x-auth-",
            "x-remote-",
            "x-caller",
            "x-actor",
            "x-roles");

    /** For whoever opens an answer in a browser: nothing in it is run, loaded or framed. */
    private static final String INERT =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final List<String> addresses;

    HeaderRules(Upstream upstream) {
        this.addresses = upstream.replicas().stream()
                .map(replica -> replica.url().toString())
                .toList();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        dropHopByHop(headers);
        CLAIMS.forEach(headers::remove);
        for (var name : new ArrayList<>(headers.names())) if (isClaim(name)) headers.remove(name);
        speakFor(context.request().proxiedRequest(), headers);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        var headers = response.headers();
        dropHopByHop(headers);
        headers.remove(HttpHeaders.SERVER).remove("X-Content-Type-Options");
        for (var name : List.of("Location", "Content-Location", "Link")) makeRelative(headers, name);
        if (!headers.contains("Content-Security-Policy")) headers.set("Content-Security-Policy", INERT);
        if (response.getStatusCode() == 204) {
            response.getBody().stream().resume();
            response.setBody(null);
        }
        return context.sendResponse();
    }

    private static void dropHopByHop(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION))
            for (var name : named.split(",", -1)) headers.remove(name.trim());
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean isClaim(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-") && CLAIMING_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    private static void speakFor(HttpServerRequest request, MultiMap headers) {
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", request.scheme());
        var authority = request.authority();
        if (authority != null) headers.set("X-Forwarded-Host", authority.toString());
    }

    /** A service names itself by an address callers cannot reach; without it, the name is right at the gateway too. */
    private void makeRelative(MultiMap headers, String name) {
        var value = headers.get(name);
        if (value == null) return;
        for (var address : addresses) if (value.contains(address)) headers.set(name, value.replace(address, ""));
    }
}
