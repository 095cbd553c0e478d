package shishin.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;

/**
 * What a refused caller is still sending. A small rest is read and thrown away, so that the connection lives on; behind
 * a large or endless one the connection is closed, but only after a moment: closed at once, the answer would be lost
 * with it.
 */
public final class Leftover {

    private static final long WORTH_READING = 64 * 1024;
    private static final long LINGER_MILLIS = 2_000;

    private Leftover() {}

    /** Call before the answer's head is written. */
    public static void discard(HttpServerRequest request) {
        request.resume();
        if (request.isEnded() || isSmall(request)) return;
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        Objects.requireNonNull(Vertx.currentContext()).owner().setTimer(LINGER_MILLIS, _ -> {
            if (!request.isEnded()) request.connection().close();
        });
    }

    private static boolean isSmall(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) return false;
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || Long.parseLong(length) <= WORTH_READING;
    }
}
