package shishin.gateway.feed;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One reading at a time for each caller: whoever asks for more waits behind itself, and never before others. */
final class Turns {

    private final Vertx vertx;
    private final Map<String, Future<?>> last = new ConcurrentHashMap<>();

    Turns(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Begins in the context it is asked in, once what the caller asked for before has ended, well or not. */
    <T> Future<T> take(String caller, Supplier<Future<T>> reading) {
        var loop = vertx.getOrCreateContext();
        var turn = Promise.<T>promise();
        var before = Objects.requireNonNullElse(last.put(caller, turn.future()), Future.succeededFuture());
        turn.future().onComplete(_ -> last.remove(caller, turn.future()));
        before.onComplete(_ -> loop.runOnContext(
                _ -> Future.succeededFuture().compose(_ -> reading.get()).onComplete(turn)));
        return turn.future();
    }
}
