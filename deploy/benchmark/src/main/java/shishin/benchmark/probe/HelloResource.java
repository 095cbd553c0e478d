package shishin.benchmark.probe;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Answers that need no thread of their own and no database. */
@Path("/api/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class HelloResource {

    /** The trivial upstream behind a gateway, which has looked at the token already. */
    @GET
    @Path("/trivial")
    @PermitAll
    public Map<String, String> trivial() {
        return Map.of("hello", "world");
    }

    @GET
    @Path("/hello")
    @RolesAllowed("catalog:read")
    public Map<String, String> hello() {
        return Map.of("hello", "world");
    }
}
