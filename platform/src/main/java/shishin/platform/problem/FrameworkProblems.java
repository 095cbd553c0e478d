package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Gives the framework's own problems (no route, no token, wrong media type …) the vocabulary of the house. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {

    private final Problems problems;
    private final Diagnosis diagnosis;

    FrameworkProblems(Problems problems, Diagnosis diagnosis) {
        this.problems = problems;
        this.diagnosis = diagnosis;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null && problem.getType().getPath().startsWith("/problems/")) return problem;
        return diagnosis.of(context.cause).orElseGet(() -> worded(problem.getStatusCode()));
    }

    private HttpProblem worded(int status) {
        return problems.of(status, slug(status), Map.of());
    }

    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    private static String slug(int status) {
        return switch (status) {
            case 400 -> "malformed-request";
            case 401 -> "authentication-required";
            case 403 -> "permission-missing";
            case 404 -> "no-such-route";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "temporarily-unavailable";
            default -> status < 500 ? "malformed-request" : "unexpected-failure";
        };
    }
}
