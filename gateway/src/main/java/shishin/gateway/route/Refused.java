package shishin.gateway.route;

import shishin.gateway.problem.Problem;

/** Thrown on the way to a service to stop a request that must not go on. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.refusal().name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
