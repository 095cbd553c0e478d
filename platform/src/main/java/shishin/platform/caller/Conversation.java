package shishin.platform.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries the correlation id and the trace from the request into log lines, facts and the answer. */
class Conversation {

    static final String HEADER = "X-Correlation-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Caller caller;

    Conversation(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    public void open(ContainerRequestContext request) {
        var given = request.getHeaderString(HEADER);
        var accepted = given != null && ACCEPTED.matcher(given).matches();
        caller.converse(accepted ? given : caller.correlationId());
        caller.follow(request.getHeaderString("traceparent"));
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, caller.correlationId());
    }
}
