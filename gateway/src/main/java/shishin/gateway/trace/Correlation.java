package shishin.gateway.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Names each exchange before anything else happens to it; the answer's header is where the name is kept. */
@ApplicationScoped
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final int FIRST = 1000;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(Correlation::name, FIRST);
    }

    /** The name of the exchange this request belongs to. */
    public static String of(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.response().headers().get(HEADER), "");
    }

    private static void name(RoutingContext context) {
        var asked = context.request().getHeader(HEADER);
        var name = asked != null && WELL_FORMED.matcher(asked).matches() ? asked : fresh();
        context.response().putHeader(HEADER, name).putHeader("X-Content-Type-Options", "nosniff");
        context.next();
    }

    /** Need not be unguessable, only unlikely to occur twice. */
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
