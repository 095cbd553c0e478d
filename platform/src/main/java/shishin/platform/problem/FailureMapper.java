package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.Map;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** Everything that is not a refusal: what the caller can act on is told apart, the rest is 500 without a word of the inside. */
@Provider
@Priority(1)
class FailureMapper extends ExceptionMapperBase<Exception> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    private final Problems problems;
    private final Diagnosis diagnosis;

    FailureMapper(Problems problems, Diagnosis diagnosis) {
        this.problems = problems;
        this.diagnosis = diagnosis;
    }

    @Override
    protected HttpProblem toProblem(Exception failure) {
        return diagnosis.of(failure).orElseGet(() -> ofTheService(failure));
    }

    private HttpProblem ofTheService(Exception failure) {
        if (isBrokenOff(failure)) return brokenOff();
        if (is(failure, OptimisticLockException.class) || is(failure, StaleStateException.class))
            return problems.of(412, "changed-meanwhile", Map.of());
        return DatabaseFailure.behind(failure).findFirst().map(this::database).orElseGet(this::unexpected);
    }

    private static boolean is(Exception failure, Class<? extends Exception> type) {
        return Causes.of(failure, type).findFirst().isPresent();
    }

    private HttpProblem database(DatabaseFailure failure) {
        return switch (failure) {
            case CONFLICT -> problems.of(409, "already-exists", Map.of());
            case COLLISION -> problems.of(412, "changed-meanwhile", Map.of());
            case AWAY -> problems.of(503, "temporarily-unavailable", Map.of());
            case UNFIT -> problems.of(422, "unfit-value", Map.of());
            case OTHER -> unexpected();
        };
    }

    /** Logged with its stack where problems are, as every 500. */
    private HttpProblem unexpected() {
        return problems.of(500, "unexpected-failure", Map.of());
    }

    /** The body ended with the connection. */
    private static boolean isBrokenOff(Exception failure) {
        return (failure instanceof IOException || failure instanceof UncheckedIOException)
                && (is(failure, HttpClosedException.class) || is(failure, SocketException.class));
    }

    /** Nobody reads the answer. */
    private HttpProblem brokenOff() {
        LOG.info("A caller hung up while sending");
        return problems.of(400, "malformed-request", Map.of());
    }
}
