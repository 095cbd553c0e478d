package shishin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/** Everything that is not a refusal: what the caller can act on is told apart, the rest is 500 without a word of the inside. */
@Provider
@Priority(1)
class FailureMapper extends ExceptionMapperBase<Exception> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    private final Problems problems;
    private final MalformedJson malformed;

    FailureMapper(Problems problems, MalformedJson malformed) {
        this.problems = problems;
        this.malformed = malformed;
    }

    @Override
    protected HttpProblem toProblem(Exception failure) {
        var refusal = cause(failure, Refusal.class);
        if (refusal.isPresent()) return problems.of(refusal.get());
        var json = cause(failure, JsonProcessingException.class);
        if (json.isPresent() && failure instanceof WebApplicationException) return malformed.of(json.get());
        if (cause(failure, OptimisticLockException.class).isPresent()
                || cause(failure, StaleStateException.class).isPresent())
            return problems.of(412, "changed-meanwhile", Map.of());
        return cause(failure, SQLException.class).map(this::database).orElseGet(() -> unexpected(failure));
    }

    private HttpProblem database(SQLException e) {
        return switch (DatabaseFailure.of(e)) {
            case CONFLICT -> problems.of(409, "already-exists", Map.of());
            case COLLISION -> problems.of(412, "changed-meanwhile", Map.of());
            case AWAY -> problems.of(503, "temporarily-unavailable", Map.of());
            case OTHER -> unexpected(e);
        };
    }

    private HttpProblem unexpected(Exception failure) {
        LOG.error("Unexpected failure", failure);
        return problems.of(500, "unexpected-failure", Map.of());
    }

    private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
