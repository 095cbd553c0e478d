package shishin.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** Stands before the framework's own mapper for bodies of another shape than expected. */
@Provider
@Priority(1)
class MalformedJsonMapper extends ExceptionMapperBase<MismatchedInputException> {

    private final MalformedJson malformed;

    MalformedJsonMapper(MalformedJson malformed) {
        this.malformed = malformed;
    }

    @Override
    protected HttpProblem toProblem(MismatchedInputException e) {
        return malformed.of(e);
    }
}
