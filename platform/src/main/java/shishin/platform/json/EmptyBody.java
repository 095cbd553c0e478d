package shishin.platform.json;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Nothing is read as an empty object: where every field may be left out, so may the body, and where one is needed the
 * answer names it. Of nothing the media type does not matter either: clients send one of their own.
 */
class EmptyBody {

    private static final byte[] EMPTY_OBJECT = {'{', '}'};

    @ServerRequestFilter
    public void readAsObject(ContainerRequestContext request, ResourceInfo route) {
        if (!HttpMethod.POST.equals(request.getMethod()) || hasBody(request)) return;
        if (takesStream(route)) return;
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        request.setEntityStream(new ByteArrayInputStream(EMPTY_OBJECT));
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getHeaderString("Transfer-Encoding") != null || request.getLength() > 0;
    }

    /** A stream of nothing is a stream. */
    private static boolean takesStream(ResourceInfo route) {
        return List.of(route.getResourceMethod().getParameterTypes()).contains(InputStream.class);
    }
}
