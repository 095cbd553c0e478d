package shishin.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the one HTTP client all requests to the services go through. */
class ServiceClient {

    /** Shorter than servers commonly keep an idle connection, so that a request seldom meets one just closed. */
    private static final int IDLE_CONNECTION_SECONDS = 20;

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx, RouteSettings settings) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setKeepAliveTimeout(IDLE_CONNECTION_SECONDS)
                .setMaxWaitQueueSize(settings.waiting())
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.connections()));
    }
}
