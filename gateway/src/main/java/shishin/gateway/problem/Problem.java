package shishin.gateway.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import shishin.gateway.trace.Correlation;

/** One no, with what fills its text and how long to wait before asking again (zero: do not). */
public record Problem(Refusal refusal, List<String> words, Duration retryAfter) {

    public Problem after(Duration wait) {
        return new Problem(refusal, words, wait);
    }

    /** Ends the exchange with this problem. */
    public void answer(RoutingContext context) {
        var request = context.request();
        headersFor(request).forEach((name, value) -> request.response().putHeader(name, value));
        Leftover.discard(request);
        request.response().setStatusCode(refusal.status()).end(bodyFor(request));
    }

    public MultiMap headersFor(HttpServerRequest request) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .add(HttpHeaders.CONTENT_LANGUAGE, languageOf(request).tag())
                .add(HttpHeaders.CACHE_CONTROL, "no-store");
        if (retryAfter.isPositive()) headers.add(HttpHeaders.RETRY_AFTER, Long.toString(wholeSeconds()));
        if (refusal == Refusal.TOKEN_MISSING) headers.add("WWW-Authenticate", "Bearer");
        if (refusal == Refusal.TOKEN_REFUSED) headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return headers;
    }

    public Buffer bodyFor(HttpServerRequest request) {
        var language = languageOf(request);
        return new JsonObject()
                .put("type", "/problems/" + refusal.slug())
                .put("title", Wording.title(language, refusal))
                .put("status", refusal.status())
                .put("detail", Wording.detail(language, refusal, words))
                .put("instance", request.path())
                .put("correlationId", Correlation.of(request))
                .toBuffer();
    }

    /** Rounded up: who waits that long is not too early. */
    private long wholeSeconds() {
        return retryAfter.plusNanos(999_999_999).toSeconds();
    }

    private static Language languageOf(HttpServerRequest request) {
        return Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
