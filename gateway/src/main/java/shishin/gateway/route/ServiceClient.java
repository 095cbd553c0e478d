package shishin.gateway.route;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the one HTTP client all requests to the services go through. */
class ServiceClient {

    @Produces
    @ApplicationScoped
    HttpClient client(Vertx vertx, RouteSettings settings, TlsConfigurationRegistry known) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectWithin().toMillis())
                .setKeepAliveTimeout((int) settings.idle().toSeconds())
                .setMaxWaitQueueSize(settings.waiting())
                .setDecompressionSupported(false);
        settings.tlsConfiguration().ifPresent(name -> TlsConfigUtils.configure(options, named(name, known)));
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.connections()));
    }

    private static TlsConfiguration named(String name, TlsConfigurationRegistry known) {
        return known.get(name)
                .orElseThrow(() -> new IllegalStateException(
                        "shishin.gateway.route.tls-configuration names quarkus.tls." + name + ", which is not there"));
    }
}
