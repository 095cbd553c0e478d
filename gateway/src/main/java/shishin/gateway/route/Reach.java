package shishin.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Iterator;

/** Opens requests to whichever replica of a service can be connected: until then nothing was sent, and nothing is lost. */
@ApplicationScoped
public class Reach {

    private final HttpClient client;
    private final Attendance attendance;

    Reach(HttpClient client, Attendance attendance) {
        this.client = client;
        this.attendance = attendance;
    }

    HttpClient client() {
        return client;
    }

    /** A GET that is given up after the time given. */
    public Future<HttpClientRequest> get(Upstream upstream, String path, Duration within) {
        return open(
                upstream,
                new RequestOptions().setMethod(HttpMethod.GET).setURI(path).setTimeout(within.toMillis()));
    }

    Future<HttpClientRequest> open(Upstream upstream, RequestOptions request) {
        return open(upstream, request, attendance.order(upstream).iterator());
    }

    private Future<HttpClientRequest> open(Upstream upstream, RequestOptions request, Iterator<Replica> order) {
        var replica = order.next();
        return client.request(replica.destination(request))
                .onSuccess(opened -> opened.response().onSuccess(answer -> attendance.heed(upstream, replica, answer)))
                .recover(failure -> order.hasNext() ? open(upstream, request, order) : Future.failedFuture(failure));
    }
}
