package shishin.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import shishin.local.stack.Stack;

/** Two replicas of each service, the stack's and one more, behind a gateway of their own. */
final class Pairs implements AutoCloseable {

    private static final List<String> SERVICES = List.of("catalog", "assessment", "risk");

    private final Path logs;
    private final Map<String, List<Replica>> services = new TreeMap<>();
    private final Replica gateway;
    private final AtomicInteger killed = new AtomicInteger();

    Pairs(Stack stack, Path logs) throws Exception {
        this.logs = logs;
        for (var service : SERVICES) services.put(service, new ArrayList<>(List.of(running(stack, service))));
        forEach((service, replicas) ->
                replicas.add(Replica.of(replicas.getFirst().process().pid(), log(service, "-second"))));
        gateway = running(stack, "gateway").recipe().with(addresses()).start(log("gateway", "-of-pairs"));
        gateway.awaitReadiness();
    }

    URI gateway() {
        return gateway.address();
    }

    /**
     * As a rollout does: the services side by side, of each one replica after the other; here without a third to help out.
     *
     * @param from where the programs that run were built
     * @param to where those that take their place were
     */
    void replace(Path from, Path to) throws Exception {
        for (int index = 0; index < 2; index++) {
            int old = index;
            forEach((service, replicas) -> {
                if (!replicas.get(old).stop()) killed.incrementAndGet();
                var recipe = replicas.get(old).recipe().builtIn(to, from);
                replicas.set(old, recipe.start(log(service, "-new-" + old)));
                replicas.get(old).awaitReadiness();
            });
        }
    }

    /** How many did not end in their own time. */
    int killed() {
        return killed.get();
    }

    @Override
    public void close() {
        gateway.close();
        services.values().parallelStream().flatMap(List::stream).forEach(Replica::close);
    }

    private Map<String, String> addresses() throws IOException {
        var told = new TreeMap<String, String>();
        told.put("QUARKUS_HTTP_PORT", Integer.toString(Replica.freePort()));
        services.forEach((service, replicas) -> told.put(
                "SHISHIN_UPSTREAM_" + service.toUpperCase(java.util.Locale.ROOT),
                replicas.stream().map(replica -> replica.address().toString()).collect(Collectors.joining(","))));
        return told;
    }

    private Replica running(Stack stack, String server) throws IOException {
        return Replica.running(stack.process(server).orElseThrow().number(), log(server, ""));
    }

    private Path log(String server, String which) {
        return logs.resolve(server + which + ".log");
    }

    private interface Act {
        void on(String service, List<Replica> replicas) throws Exception;
    }

    private void forEach(Act act) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = services.entrySet().stream()
                    .map(one -> threads.submit(() -> {
                        act.on(one.getKey(), one.getValue());
                        return one.getKey();
                    }))
                    .toList();
            for (var done : acts) done.get();
        }
    }
}
