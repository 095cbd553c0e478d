package shishin.gateway.route;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Which replicas take requests. Where the gateway knows a service by several addresses it asks each, again and again,
 * whether it is ready, and believes at once one that closes its connections: so does whoever is about to stop. Where it
 * knows only one, something else keeps the attendance, such as a Service of Kubernetes.
 */
@ApplicationScoped
class Attendance {

    private static final Logger LOG = Logger.getLogger(Attendance.class);

    private final RoutingTable table;
    private final HttpClient client;
    private final Vertx vertx;
    private final RouteSettings settings;
    private final Set<Replica> absent = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    Attendance(RoutingTable table, HttpClient client, Vertx vertx, RouteSettings settings) {
        this.table = table;
        this.client = client;
        this.vertx = vertx;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent started) {
        for (var upstream : table.upstreams())
            if (upstream.replicas().size() > 1) for (var replica : upstream.replicas()) look(upstream, replica);
    }

    /**
     * To whom to turn, one after the other as long as no connection can be made: those present by turns, then the others,
     * who may be back. A single address is tried again: there may be another behind it.
     */
    List<Replica> order(Upstream upstream) {
        if (upstream.replicas().size() == 1)
            return Collections.nCopies(2, upstream.replicas().getFirst());
        var order = new ArrayList<>(upstream.replicas());
        Collections.rotate(order, turn.getAndIncrement());
        order.sort(Comparator.comparing(absent::contains));
        return order;
    }

    void heed(Upstream upstream, Replica replica, HttpClientResponse answer) {
        if (answer.headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) note(upstream, replica, false);
    }

    private void look(Upstream upstream, Replica replica) {
        var question = new RequestOptions()
                .setURI("/q/health/ready")
                .setTimeout(settings.connectWithin().toMillis());
        client.request(replica.destination(question))
                .compose(request -> request.send())
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false)
                .onSuccess(present -> note(upstream, replica, present))
                .onComplete(_ -> vertx.setTimer(settings.lookEvery().toMillis(), _ -> look(upstream, replica)));
    }

    private void note(Upstream upstream, Replica replica, boolean present) {
        var news = present ? absent.remove(replica) : absent.add(replica);
        if (news)
            LOG.infof(
                    "%s: %s %s requests",
                    upstream.role(), replica.url().getAuthority(), present ? "takes" : "takes no");
    }
}
