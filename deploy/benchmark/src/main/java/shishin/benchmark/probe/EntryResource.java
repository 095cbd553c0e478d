package shishin.benchmark.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A read, a page and a write with its fact, and nothing around them. */
@Path("/api/v1/probe/entries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EntryResource {

    private final EntryTable entries;
    private final JsonWebToken token;
    private final ObjectMapper json;

    EntryResource(EntryTable entries, JsonWebToken token, ObjectMapper json) {
        this.entries = entries;
        this.token = token;
        this.json = json;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("risk:read")
    public Entry one(@PathParam("id") UUID id) throws SQLException {
        return entries.one(id);
    }

    @GET
    @RolesAllowed("risk:read")
    public List<Entry> page(@QueryParam("before") String before, @QueryParam("limit") int limit) throws SQLException {
        return entries.page(token.getClaim("tenant"), OffsetDateTime.parse(before), limit);
    }

    @POST
    @RolesAllowed("risk:write")
    @ResponseStatus(201)
    public Entry add(NewEntry sent) throws SQLException, JsonProcessingException {
        var entry = sent.entry();
        entries.add(token.getClaim("tenant"), entry, json.writeValueAsString(entry));
        return entry;
    }
}
