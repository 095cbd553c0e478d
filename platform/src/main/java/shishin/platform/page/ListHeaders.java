package shishin.platform.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refuses query parameters a route does not know, and links a page to the next (RFC 8288). */
class ListHeaders {

    private final Map<Method, SortedSet<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo route, ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) return;
        var parameters = known.computeIfAbsent(route.getResourceMethod(), ListHeaders::parametersOf);
        for (var name : asked) if (!parameters.contains(name)) throw new UnknownParameter(name, parameters);
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

    private static SortedSet<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class))
                names.add(parameter.getAnnotation(QueryParam.class).value());
            if (parameter.isAnnotationPresent(BeanParam.class))
                fieldsOf(parameter.getType()).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> fieldsOf(Class<?> bean) {
        if (bean == Object.class) return Stream.of();
        var own = Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(QueryParam.class))
                .map(field -> field.getAnnotation(QueryParam.class).value());
        return Stream.concat(own, fieldsOf(bean.getSuperclass()));
    }
}
