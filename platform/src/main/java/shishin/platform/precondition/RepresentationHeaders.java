package shishin.platform.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** ETag, Location and 304, from what the view says of itself. */
class RepresentationHeaders {

    @ServerResponseFilter
    public void write(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Located located && response.getStatus() == 201)
            response.getHeaders().putSingle(HttpHeaders.LOCATION, located.encoded());
        if (!(response.getEntity() instanceof Versioned versioned) || !versioned.settled()) return;
        var etag = "\"" + versioned.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        if (!request.getMethod().equals(HttpMethod.GET)) return;
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (!etag.equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) return;
        response.setStatus(304);
        response.setEntity(null);
    }
}
