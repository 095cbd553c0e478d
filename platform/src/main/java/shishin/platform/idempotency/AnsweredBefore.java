package shishin.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** Carries the first answer past the use case, back to the caller. */
final class AnsweredBefore extends RuntimeException {

    final int status;
    final @Nullable String location;
    final @Nullable String etag;
    final @Nullable String body;

    AnsweredBefore(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        super("answered before", null, false, false);
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }
}
