package shishin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;

/** Tells what a caller did wrong from what was thrown, however deep the framework has wrapped it. */
@ApplicationScoped
class Diagnosis {

    private final Problems problems;
    private final MalformedJson malformed;

    Diagnosis(Problems problems, MalformedJson malformed) {
        this.problems = problems;
        this.malformed = malformed;
    }

    /** A refusal, or a body that is not the JSON asked for; JSON that fails inside the service is not the caller's. */
    Optional<HttpProblem> of(Throwable failure) {
        var refusal = Causes.of(failure, Refusal.class).findFirst();
        if (refusal.isPresent()) return refusal.map(problems::of);
        if (!(failure instanceof WebApplicationException || failure instanceof JsonProcessingException))
            return Optional.empty();
        return Causes.of(failure, JsonProcessingException.class).findFirst().map(malformed::of);
    }
}
