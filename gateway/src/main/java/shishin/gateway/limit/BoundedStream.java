package shishin.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A stream that fails as soon as more than so many bytes have come; none of the surplus goes through. */
final class BoundedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long max;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    BoundedStream(ReadStream<Buffer> source, long max) {
        this.source = source;
        this.max = max;
    }

    boolean isExceeded() {
        return seen > max;
    }

    @Override
    public BoundedStream handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) source.handler(null);
        else source.handler(chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (isExceeded()) return;
        seen += chunk.length();
        if (!isExceeded()) handler.handle(chunk);
        else if (failed != null) failed.handle(new IllegalStateException("more than " + max + " bytes"));
    }

    @Override
    public BoundedStream endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public BoundedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
