package shishin.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One caller following the feed by server-sent events. It is either live, taking what the tail offers, or behind, reading
 * pages at the caller's own pace: nothing is queued for a slow caller, and nothing lost.
 */
final class Follower {

    private static final int PAGE = 100;

    private final Context loop;
    private final HttpServerResponse response;
    private final Interest interest;
    private final EventLog log;
    private final FeedSettings settings;
    private final List<String> topics;
    private Cursor cursor = Cursor.OLDEST;
    private boolean behind = true;
    private boolean missed;
    private Future<?> reading = Future.succeededFuture();
    private final List<Long> timers = new ArrayList<>();

    Follower(RoutingContext context, Interest interest, EventLog log, FeedSettings settings) {
        this.loop = context.vertx().getOrCreateContext();
        this.response = context.response();
        this.interest = interest;
        this.log = log;
        this.settings = settings;
        this.topics = Cursor.topics(settings);
    }

    /** Goes on from a place, no longer than given; call once the tail offers what is published from now on. */
    void begin(Cursor from, Duration validFor) {
        cursor = from;
        timers.add(loop.owner().setPeriodic(settings.heartbeat().toMillis(), _ -> beat()));
        timers.add(loop.owner().setTimer(Math.max(1, validFor.toMillis()), _ -> end()));
        beat();
        catchUp();
    }

    boolean wants(ConsumerRecord<byte[], byte[]> kept) {
        return interest.isIn(kept);
    }

    /** Takes an event of interest; from any thread. */
    void offer(Event event) {
        loop.runOnContext(_ -> take(event));
    }

    /** To be called when the answer has ended, by whomever; done when nothing is read for it any more. */
    Future<?> stop() {
        timers.forEach(loop.owner()::cancelTimer);
        return reading;
    }

    /** Ends the stream whole: the caller may go on after the last event. From any thread. */
    void end() {
        loop.runOnContext(_ -> {
            if (!response.ended() && !response.closed()) response.end();
        });
    }

    private void take(Event event) {
        missed |= behind;
        if (behind || !cursor.isBefore(event)) return;
        write(event);
        if (response.writeQueueFull()) waitForCaller();
    }

    private void catchUp() {
        missed = false;
        var asked = log.read(interest, cursor, PAGE);
        reading = asked;
        asked.onFailure(_ -> end()).onSuccess(page -> {
            page.events().forEach(this::write);
            cursor = page.next();
            if (response.ended() || response.closed()) return;
            if (response.writeQueueFull()) waitForCaller();
            else if (missed || !page.isLast()) catchUp();
            else behind = false;
        });
    }

    private void waitForCaller() {
        behind = true;
        var tooSlow = loop.owner().setTimer(settings.slowness().toMillis(), _ -> response.reset());
        response.drainHandler(_ -> {
            if (loop.owner().cancelTimer(tooSlow)) catchUp();
        });
    }

    private void write(Event event) {
        cursor = cursor.after(event);
        send("data: " + event.content().encode() + "\n");
    }

    /** An id alone is no event, but moves the place to go on from (HTML, 9.2.6). */
    private void beat() {
        send("");
    }

    private void send(String data) {
        if (!response.ended() && !response.closed())
            response.write("id: " + cursor.encode(topics) + "\n" + data + "\n");
    }
}
