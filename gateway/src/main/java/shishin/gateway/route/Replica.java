package shishin.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** One address at which a service can be reached: of one replica, or of whatever stands before all of them. */
record Replica(URI url) {

    Replica {
        if (url.getHost() == null
                || !(url.getRawPath() == null || url.getRawPath().isEmpty()))
            throw new IllegalArgumentException("The url of a service must be scheme, host and port alone: " + url);
    }

    RequestOptions destination(RequestOptions request) {
        return new RequestOptions(request)
                .setHost(url.getHost())
                .setPort(port())
                .setSsl(isTls());
    }

    private boolean isTls() {
        return "https".equals(url.getScheme());
    }

    private int port() {
        if (url.getPort() > 0) return url.getPort();
        return isTls() ? 443 : 80;
    }
}
