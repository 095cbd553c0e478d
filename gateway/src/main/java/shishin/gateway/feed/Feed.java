package shishin.gateway.feed;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import shishin.gateway.caller.Caller;
import shishin.gateway.problem.Refusal;
import shishin.gateway.trace.Correlation;

/** {@code /api/v1/events}: what happened in the caller's tenant, as far as its permissions let it read. */
@ApplicationScoped
class Feed {

    private static final Logger LOG = Logger.getLogger(Feed.class);

    private final EventLog log;
    private final Streams streams;
    private final FeedSettings settings;
    private final List<String> topics;

    /** The callers whose page is being read: nobody reads two at a time. */
    private final Set<String> paging = ConcurrentHashMap.newKeySet();

    Feed(EventLog log, Streams streams, FeedSettings settings) {
        this.log = log;
        this.streams = streams;
        this.settings = settings;
        this.topics = Cursor.topics(settings);
    }

    void open(@Observes Router router) {
        router.get("/api/v1/events").handler(this::read);
    }

    private void read(RoutingContext context) {
        context.request().resume();
        var caller = Caller.of(context).orElseThrow();
        var readable = readable(caller);
        if (readable.isEmpty()) {
            Refusal.PERMISSION_MISSING
                    .because(String.join(" / ", permissions()))
                    .answer(context);
            return;
        }
        var query = Query.of(context, topics);
        if (query.problem() != null) {
            query.problem().answer(context);
            return;
        }
        var interest = new Interest(caller, readable, query.type());
        if (query.isStream()) streams.open(context, interest, query.from());
        else page(context, interest, query);
    }

    private void page(RoutingContext context, Interest interest, Query query) {
        var caller = interest.caller().fullName();
        if (!paging.add(caller)) {
            Refusal.TOO_MANY_REQUESTS
                    .because("caller", 1)
                    .after(Duration.ofSeconds(1))
                    .answer(context);
            return;
        }
        log.read(interest, query.from().orElse(Cursor.OLDEST), query.limit())
                .onComplete(_ -> paging.remove(caller))
                .onSuccess(page -> answer(context, page))
                .onFailure(failure -> refuse(context, failure));
    }

    private void answer(RoutingContext context, Page page) {
        var items = new JsonArray();
        page.events().forEach(event -> items.add(event.content()));
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        context.json(
                new JsonObject().put("items", items).put("next", page.next().encode(topics)));
    }

    static void refuse(RoutingContext context, Throwable failure) {
        LOG.warnf("The feed is away: %s (correlation %s)", failure, Correlation.of(context.request()));
        Refusal.FEED_AWAY.because().answer(context);
    }

    /** A caller reads the events of the services it may read. */
    private List<String> readable(Caller caller) {
        return settings.topics().values().stream()
                .filter(topic -> caller.permissions().contains(topic.permission()))
                .map(FeedSettings.Topic::name)
                .toList();
    }

    private List<String> permissions() {
        return settings.topics().values().stream()
                .map(FeedSettings.Topic::permission)
                .sorted()
                .toList();
    }
}
