package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Who shows no token, or none that is good, is told 401. The library's own mappers ask Quarkus for what it no longer has. */
abstract class UnknownCallerMapper<E extends SecurityException> extends ExceptionMapperBase<E> {

    private final Problems problems;

    UnknownCallerMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(E failure) {
        return problems.of(401, "authentication-required", Map.of());
    }

    @Provider
    @Priority(1)
    static final class OfNoToken extends UnknownCallerMapper<UnauthorizedException> {

        OfNoToken(Problems problems) {
            super(problems);
        }
    }

    @Provider
    @Priority(1)
    static final class OfBadToken extends UnknownCallerMapper<AuthenticationFailedException> {

        OfBadToken(Problems problems) {
            super(problems);
        }
    }
}
