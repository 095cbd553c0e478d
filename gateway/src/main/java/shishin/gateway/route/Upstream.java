package shishin.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;

/** A service behind the gateway, known by its public role. */
public record Upstream(String role, URI url) {

    public Upstream {
        if (url.getHost() == null
                || !(url.getRawPath() == null || url.getRawPath().isEmpty()))
            throw new IllegalArgumentException(
                    "The url of the service " + role + " must be scheme, host and port alone");
    }

    /** A GET to this service that is given up after the time given. */
    public RequestOptions get(String path, Duration within) {
        return destination().setMethod(HttpMethod.GET).setURI(path).setTimeout(within.toMillis());
    }

    RequestOptions destination() {
        return new RequestOptions().setHost(url.getHost()).setPort(port()).setSsl(isTls());
    }

    boolean isTls() {
        return "https".equals(url.getScheme());
    }

    private int port() {
        if (url.getPort() > 0) return url.getPort();
        return isTls() ? 443 : 80;
    }
}
