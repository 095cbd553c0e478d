package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Worded by {@link FrameworkProblems}, as whatever the framework says. The library's own mappers ask Quarkus for what it no longer has. */
abstract class UnknownCallerMapper<E extends SecurityException> extends ExceptionMapperBase<E> {

    @Override
    protected HttpProblem toProblem(E failure) {
        return HttpProblem.valueOf(Response.Status.UNAUTHORIZED);
    }

    @Provider
    @Priority(1)
    static final class OfNoToken extends UnknownCallerMapper<UnauthorizedException> {}

    @Provider
    @Priority(1)
    static final class OfBadToken extends UnknownCallerMapper<AuthenticationFailedException> {}
}
