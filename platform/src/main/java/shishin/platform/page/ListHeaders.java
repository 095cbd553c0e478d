package shishin.platform.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refuses query parameters a route does not know or cannot read, and links a page to the next (RFC 8288). */
class ListHeaders {

    private final Map<Method, RouteParameters> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo route, ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters();
        if (asked.isEmpty()) return;
        known.computeIfAbsent(route.getResourceMethod(), RouteParameters::new).check(asked);
    }

    @ServerResponseFilter
    public void linkNext(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Paged page) || page.next() == null) return;
        var next = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", page.next())
                .build();
        response.getHeaders().add("Link", "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
    }
}
