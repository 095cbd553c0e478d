package shishin.gateway.feed;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.gateway.problem.Problem;
import shishin.gateway.problem.Refusal;

/** What a request asks of the feed, or the problem with it. */
record Query(
        int limit,
        Optional<Cursor> from,
        @Nullable String type,
        boolean isStream,
        @Nullable Problem problem) {

    private static final Set<String> KNOWN = Set.of("limit", "cursor", "type");
    private static final int USUAL = 50;
    private static final int MOST = 500;

    static Query of(RoutingContext context, List<String> topics) {
        var parameters = context.queryParams();
        var unknown = parameters.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst();
        if (unknown.isPresent()) return not(Refusal.PARAMETER_UNKNOWN.because(unknown.get()));
        int limit = limit(parameters.get("limit"));
        if (limit < 1 || limit > MOST) return not(Refusal.PARAMETER_MALFORMED.because("limit", "1 – " + MOST));
        var request = context.request();
        var place = Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .or(() -> Optional.ofNullable(parameters.get("cursor")));
        var from = place.flatMap(text -> Cursor.decode(text, topics));
        if (place.isPresent() && from.isEmpty()) return not(Refusal.CURSOR_MALFORMED.because());
        boolean isStream = request.headers().contains(HttpHeaders.ACCEPT, "text/event-stream", true);
        return new Query(limit, from, parameters.get("type"), isStream, null);
    }

    private static int limit(@Nullable String text) {
        if (text == null) return USUAL;
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static Query not(Problem problem) {
        return new Query(0, Optional.empty(), null, false, problem);
    }
}
