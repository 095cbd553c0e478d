package shishin.risk.run;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers a request for a run: 201 with its result, or 202 when it is queued. */
public final class Told {

    private Told() {}

    public static RestResponse<RunView> of(RunView run) {
        var status = run.state().isOpen() ? RestResponse.Status.ACCEPTED : RestResponse.Status.CREATED;
        return RestResponse.ResponseBuilder.create(status, run)
                .header("Location", run.location())
                .build();
    }
}
