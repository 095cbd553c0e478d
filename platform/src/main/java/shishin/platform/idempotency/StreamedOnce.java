package shishin.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.RestResponse;
import shishin.platform.transaction.OwnTransaction;

/**
 * What {@link Idempotent} promises, for a POST whose body is a stream: what was sent is known only when it has been read,
 * so the use case says what it was.
 */
@ApplicationScoped
public class StreamedOnce {

    private final HttpHeaders headers;
    private final FirstAnswers answers;

    StreamedOnce(HttpHeaders headers, FirstAnswers answers) {
        this.headers = headers;
        this.answers = answers;
    }

    /**
     * Carries out the effect in a transaction of its own; with an {@code Idempotency-Key}, once.
     *
     * @param content what was asked: the route, its parameters, and the digest of what was streamed
     */
    public <T> RestResponse<T> once(List<?> content, Callable<RestResponse<T>> effect) {
        var key = headers.getHeaderString(IdempotencyInterceptor.HEADER);
        return OwnTransaction.call(() -> key == null ? effect.call() : answers.firstOrAgain(key, content, effect));
    }
}
