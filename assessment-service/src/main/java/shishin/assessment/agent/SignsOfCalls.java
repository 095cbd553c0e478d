package shishin.assessment.agent;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every call of an agent that was answered is a sign of life. */
class SignsOfCalls {

    private final Signs signs;

    SignsOfCalls(Signs signs) {
        this.signs = signs;
    }

    @ServerResponseFilter
    public void note(ContainerResponseContext response) {
        if (response.getStatus() < 400) signs.note();
    }
}
