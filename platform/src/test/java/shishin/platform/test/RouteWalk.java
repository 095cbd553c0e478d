package shishin.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Walks every route of the committed contract as somebody who may not pass. */
public final class RouteWalk {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** One operation of the contract. */
    public record Route(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final List<Route> routes = new ArrayList<>();

    public RouteWalk(String service) {
        var paths = Contract.read(Contract.file(service)).document().path("paths");
        paths.fieldNames()
                .forEachRemaining(path -> paths.path(path).fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) routes.add(new Route(method, path));
                }));
        assertThat(routes).as("routes of " + service).isNotEmpty();
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** 401 with a problem, everywhere. */
    public void withoutToken() {
        for (var route : routes)
            assertThat(status(route, null, UnaryOperator.identity()))
                    .as(route.toString())
                    .isEqualTo(401);
    }

    public void withExpiredToken(String... permissions) {
        var token = Tokens.expired("late", "acme", permissions);
        for (var route : routes)
            assertThat(status(route, token, UnaryOperator.identity()))
                    .as(route.toString())
                    .isEqualTo(401);
    }

    /** A valid token with none of the permissions is 403, everywhere. */
    public void withoutPermission() {
        var token = Tokens.of("nobody", "acme", "some:other");
        for (var route : routes)
            assertThat(status(route, token, UnaryOperator.identity()))
                    .as(route.toString())
                    .isEqualTo(403);
    }

    /**
     * Every route that names a thing answers another tenant 404.
     *
     * @param fill puts the ids of things that exist, of another tenant, into a path; routes it leaves with a variable, or
     *     unchanged, are not walked
     */
    public List<Route> ofAnotherTenant(String token, UnaryOperator<String> fill) {
        var walked = new ArrayList<Route>();
        for (var route : routes) {
            var path = fill.apply(route.path());
            if (path.equals(route.path()) || path.contains("{")) continue;
            assertThat(status(route, token, fill)).as(route.toString()).isEqualTo(404);
            walked.add(route);
        }
        return walked;
    }

    private static int status(
            Route route, @org.jspecify.annotations.Nullable String token, UnaryOperator<String> fill) {
        var path = fill.apply(route.path()).replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
        var request =
                RestAssured.given().header("Content-Type", "application/json").header("If-Match", "*");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (!route.method().equals("get")) request.body("{}");
        return request.request(route.method(), path).statusCode();
    }
}
