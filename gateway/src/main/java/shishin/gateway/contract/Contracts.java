package shishin.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import shishin.gateway.route.Reach;
import shishin.gateway.route.RoutingTable;
import shishin.gateway.route.Upstream;

/** Keeps the services' contracts, the last known where a service is away, and the one document made of them. */
@ApplicationScoped
class Contracts {

    private static final Logger LOG = Logger.getLogger(Contracts.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Reach reach;
    private final RoutingTable table;
    private final ContractSettings settings;
    private final Part own = own();
    private final Map<String, Part> known = new ConcurrentHashMap<>();
    private final Map<String, State> states = new ConcurrentHashMap<>();
    private volatile Contract contract = Contract.of(own.document());

    Contracts(Vertx vertx, Reach reach, RoutingTable table, ContractSettings settings) {
        this.vertx = vertx;
        this.reach = reach;
        this.table = table;
        this.settings = settings;
    }

    Contract current() {
        return contract;
    }

    void begin(@Observes StartupEvent started) {
        gather();
    }

    private void gather() {
        Future.join(table.upstreams().stream().map(this::fetch).toList())
                .transform(_ -> vertx.executeBlocking(this::merge))
                .onSuccess(merged -> contract = merged)
                .onFailure(failure -> LOG.error("The contracts cannot be merged", failure))
                .onComplete(_ -> vertx.setTimer(nextRound().toMillis(), _ -> gather()));
    }

    private Duration nextRound() {
        return states.values().stream().allMatch(State.CURRENT::equals) ? settings.refresh() : settings.retry();
    }

    private Future<?> fetch(Upstream upstream) {
        return reach.get(upstream, "/q/openapi?format=json", PATIENCE)
                .compose(request ->
                        request.putHeader("Accept", "application/json").send())
                .compose(Contracts::read)
                .map(body -> Part.of(upstream.role(), body))
                .onSuccess(part -> {
                    known.put(upstream.role(), part);
                    states.put(upstream.role(), State.CURRENT);
                })
                .onFailure(failure -> missed(upstream.role(), failure));
    }

    private void missed(String role, Throwable failure) {
        var state = known.containsKey(role) ? State.LAST_KNOWN : State.MISSING;
        if (states.put(role, state) != state)
            LOG.warnf("The contract of %s is %s: %s", role, state, failure.getMessage());
    }

    private Contract merge() {
        var parts = new ArrayList<Part>();
        parts.add(own.with(_ -> true));
        for (var upstream : table.upstreams()) {
            var part = known.get(upstream.role());
            if (part != null) parts.add(part.with(path -> isServedBy(upstream, path)));
        }
        var document = Merge.of(parts, settings.openIdConnectUrl());
        var info = document.withObjectProperty("info").withObjectProperty("x-parts");
        new TreeMap<>(states).forEach((role, state) -> info.put(role, state.name()));
        return Contract.of(document);
    }

    private boolean isServedBy(Upstream upstream, String path) {
        return table.of(path).filter(upstream::equals).isPresent();
    }

    private static Future<JsonNode> read(HttpClientResponse response) {
        if (response.statusCode() != 200) return Future.failedFuture("status " + response.statusCode());
        return response.body().map(Contracts::parse);
    }

    private static JsonNode parse(Buffer body) {
        try {
            return new ObjectMapper().readTree(body.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part own() {
        try (var stream = Contracts.class.getResourceAsStream("/contract/gateway.yaml")) {
            return Part.of("gateway", new YAMLMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much is known of a service's contract. */
    private enum State {
        CURRENT,
        LAST_KNOWN,
        MISSING
    }
}
