package shishin.gateway.feed;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import shishin.gateway.caller.Caller;
import shishin.gateway.problem.Refusal;

/** Opens streams while there is room, and ends each when the token it was opened with expires. */
@ApplicationScoped
class Streams {

    private final Tail tail;
    private final EventLog log;
    private final FeedSettings settings;
    private final Clock clock;
    private final Places places;

    Streams(Tail tail, EventLog log, FeedSettings settings, Clock clock) {
        this.tail = tail;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
        this.places = new Places(settings);
    }

    /** Without a place to go on from, a stream begins with what happens next. */
    void open(RoutingContext context, Interest interest, Optional<Cursor> from) {
        var caller = interest.caller();
        var name = caller.fullName();
        if (!places.take(name)) {
            Refusal.TOO_MANY_REQUESTS
                    .because("stream", 5)
                    .after(Duration.ofSeconds(5))
                    .answer(context);
            return;
        }
        var follower = new Follower(context, interest, log, settings);
        context.response().endHandler(_ -> leave(name, follower));
        log.end(interest)
                .compose(end -> Future.fromCompletionStage(tail.join(follower), Vertx.currentContext())
                        .map(_ -> from.orElse(end)))
                .onFailure(failure -> Feed.refuse(context, failure))
                .onSuccess(start -> begin(context, caller, follower, start));
    }

    private void begin(RoutingContext context, Caller caller, Follower follower, Cursor start) {
        if (context.response().closed()) {
            tail.leave(follower);
            return;
        }
        context.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        follower.begin(start, Duration.between(clock.instant(), caller.until()));
    }

    /** Its place is another's once nothing is read for it any more. */
    private void leave(String name, Follower follower) {
        tail.leave(follower);
        follower.stop().onComplete(_ -> places.free(name));
    }
}
