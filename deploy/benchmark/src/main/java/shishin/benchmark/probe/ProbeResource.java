package shishin.benchmark.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What every figure is compared with. */
@Path("/api/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProbeResource {

    private final EntryTable entries;
    private final JsonWebToken token;
    private final ObjectMapper json;

    ProbeResource(EntryTable entries, JsonWebToken token, ObjectMapper json) {
        this.entries = entries;
        this.token = token;
        this.json = json;
    }

    /** The trivial upstream behind a gateway: no token, no thread, no database. */
    @GET
    @Path("/trivial")
    @PermitAll
    @NonBlocking
    public Map<String, String> trivial() {
        return Map.of("hello", "world");
    }

    @GET
    @Path("/hello")
    @RolesAllowed("catalog:read")
    @NonBlocking
    public Map<String, String> hello() {
        return Map.of("hello", "world");
    }

    @GET
    @Path("/entries/{id}")
    @RolesAllowed("risk:read")
    public Entry one(@PathParam("id") UUID id) throws SQLException {
        return entries.one(id);
    }

    @GET
    @Path("/entries")
    @RolesAllowed("risk:read")
    public List<Entry> page(@QueryParam("before") String before, @QueryParam("limit") int limit) throws SQLException {
        return entries.page(token.getClaim("tenant"), OffsetDateTime.parse(before), limit);
    }

    @POST
    @Path("/entries")
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    public Entry add(NewEntry sent) throws SQLException, JsonProcessingException {
        var entry = new Entry(
                UUID.randomUUID(),
                sent.code(),
                sent.title(),
                sent.threat(),
                sent.vulnerability(),
                sent.event(),
                sent.consequence(),
                sent.owner(),
                OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                0);
        entries.add(token.getClaim("tenant"), entry, json.writeValueAsString(entry));
        return entry;
    }
}
