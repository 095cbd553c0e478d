package shishin.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request body on its way: while it moves, the service's silence is not held against it; when it stops, it can be told
 * whether the caller or the service is to blame.
 */
final class Upload implements ReadStream<Buffer> {

    private static final long REARM_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final ReadStream<Buffer> source;
    private final Duration silence;
    private @Nullable HttpClientRequest sink;
    private long armedAt = System.nanoTime();
    private boolean ended;
    private boolean wanted;

    private Upload(ReadStream<Buffer> source, Duration silence) {
        this.source = source;
        this.silence = silence;
    }

    /** Watches the body of a request, and takes away the empty one of a request that has none. */
    static void watch(ProxyContext context, Duration silence) {
        var request = context.request();
        var length = request.getBody().length();
        if (length <= 0 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            request.setBody(null).proxiedRequest().resume();
            return;
        }
        var upload = new Upload(request.getBody().stream(), silence);
        request.setBody(Body.body(upload, length));
        context.set(Upload.class.getName(), upload);
    }

    static Optional<Upload> of(ProxyContext context) {
        return Optional.ofNullable(context.get(Upload.class.getName(), Upload.class));
    }

    void to(HttpClientRequest request) {
        sink = request;
    }

    /** Whether the service waits for more and the caller sends none. */
    boolean isStalledByCaller() {
        return wanted && !ended;
    }

    private void moved() {
        var now = System.nanoTime();
        if (sink == null || now - armedAt < REARM_EVERY_NANOS) return;
        armedAt = now;
        sink.idleTimeout(silence.toMillis());
    }

    @Override
    public Upload handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            source.handler(null);
            return this;
        }
        source.handler(chunk -> {
            moved();
            handler.handle(chunk);
        });
        return this;
    }

    @Override
    public Upload endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(_ -> {
            ended = true;
            if (handler != null) handler.handle(null);
        });
        return this;
    }

    @Override
    public Upload exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public Upload pause() {
        wanted = false;
        source.pause();
        return this;
    }

    @Override
    public Upload resume() {
        wanted = true;
        source.resume();
        return this;
    }

    @Override
    public Upload fetch(long amount) {
        wanted = true;
        source.fetch(amount);
        return this;
    }
}
