package shishin.gateway.contract;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** {@code /docs}: the contract to read and try, with nothing loaded from elsewhere. */
@ApplicationScoped
class Docs {

    private static final String OWN_ORIGIN_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    void open(@Observes Router router) {
        var viewer = "/META-INF/resources/webjars/swagger-ui/" + viewerVersion() + "/";
        router.getWithRegex("/docs").handler(context -> context.redirect("/docs/"));
        serve(router, "/docs/", "text/html; charset=utf-8", "/docs/index.html");
        serve(router, "/docs/docs.css", "text/css", "/docs/docs.css");
        serve(router, "/docs/docs.js", "text/javascript", "/docs/docs.js");
        serve(router, "/docs/swagger-ui.css", "text/css", viewer + "swagger-ui.css");
        serve(router, "/docs/swagger-ui-bundle.js", "text/javascript", viewer + "swagger-ui-bundle.js");
    }

    private static void serve(Router router, String path, String type, String place) {
        var content = Buffer.buffer(read(place));
        router.get(path).handler(context -> answer(context, type, content));
    }

    private static void answer(RoutingContext context, String type, Buffer content) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .putHeader("Content-Security-Policy", OWN_ORIGIN_ONLY)
                .putHeader("Referrer-Policy", "no-referrer")
                .end(content);
    }

    private static byte[] read(String place) {
        try (var stream = Objects.requireNonNull(Docs.class.getResourceAsStream(place), place)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String viewerVersion() {
        var properties = new Properties();
        try (var stream = Docs.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
