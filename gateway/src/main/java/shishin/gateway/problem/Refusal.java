package shishin.gateway.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** Every no the gateway itself can give; the name is the problem's type, {@code /problems/token-missing}. */
public enum Refusal {
    PATH_MALFORMED(400),
    PARAMETER_UNKNOWN(400),
    PARAMETER_MALFORMED(400),
    CURSOR_MALFORMED(400),
    TOKEN_MISSING(401),
    TOKEN_REFUSED(401),
    TENANT_MISSING(403),
    PERMISSION_MISSING(403),
    ROUTE_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_STALLED(408),
    BODY_TOO_LARGE(413),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    UNEXPECTED_FAILURE(500),
    SERVICE_AWAY(503),
    TOKEN_KEYS_AWAY(503),
    FEED_AWAY(503),
    SERVICE_SILENT(504);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** A problem whose text is filled with these words; never a token or anything else the caller keeps secret. */
    public Problem because(Object... words) {
        var wait = status == 503 ? Duration.ofSeconds(5) : Duration.ZERO;
        return new Problem(this, Stream.of(words).map(String::valueOf).toList(), wait);
    }

    public int status() {
        return status;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
