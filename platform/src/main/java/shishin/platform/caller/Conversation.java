package shishin.platform.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries the correlation id from the request into log lines, facts and the answer. */
class Conversation {

    static final String HEADER = "X-Correlation-Id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

    /** W3C Trace Context: version, trace, span, flags. */
    private static final Pattern TRACE = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Caller caller;

    Conversation(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(preMatching = true)
    public void open(ContainerRequestContext request) {
        var given = request.getHeaderString(HEADER);
        var accepted = given != null && ACCEPTED.matcher(given).matches();
        caller.converse(accepted ? given : caller.correlationId());
        var trace = request.getHeaderString("traceparent");
        var context = TRACE.matcher(trace == null ? "" : trace);
        if (context.matches()) MDC.put("traceId", context.group(1));
    }

    @ServerResponseFilter
    public void answer(ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, caller.correlationId());
    }
}
