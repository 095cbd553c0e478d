package shishin.local;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.MemoryStatsConfig;
import com.github.dockerjava.api.model.Statistics;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ComposeContainer;
import shishin.local.server.Ports;
import shishin.local.server.Secrets;

/**
 * The containers of {@code deploy/compose.yaml}, with secrets and ports of their own. {@code -Dshishin.image.postgres=…}, and
 * so for every other name in {@link #IMAGES}, takes another image than the file says.
 */
final class Composition implements AutoCloseable {

    static final List<String> SERVICES = List.of("catalog", "assessment", "risk", "gateway");

    private static final List<String> SERVERS = List.of("postgres", "kafka", "keycloak");
    private static final List<String> IMAGES =
            Stream.concat(SERVERS.stream(), SERVICES.stream()).toList();
    private static final List<String> PASSWORDS = List.of(
            "POSTGRES",
            "CATALOG_OWNER",
            "CATALOG_APP",
            "ASSESSMENT_OWNER",
            "ASSESSMENT_APP",
            "RISK_OWNER",
            "RISK_APP",
            "KEYCLOAK_DATABASE",
            "KEYCLOAK_ADMIN");

    private final String project;
    private final ComposeContainer containers;

    Composition(Path root, Path home, Ports ports) {
        this.project = "shishin" + ports.gateway();
        this.containers = new ComposeContainer(
                        project, root.resolve("deploy/compose.yaml").toFile())
                .withPull(false)
                .withEnv(environment(new Secrets(home.resolve("secrets.properties")), ports));
    }

    void start() {
        containers.start();
    }

    /** Whether the engine has seen each service ready, by the probe in its image. */
    boolean healthy() {
        return SERVICES.stream()
                .map(this::inspect)
                .allMatch(container ->
                        "healthy".equals(container.getState().getHealth().getStatus()));
    }

    InspectContainerResponse inspect(String service) {
        return client().inspectContainerCmd(container(service)).exec();
    }

    /** Bytes in use, without files that are read again when they are wanted. */
    long memory(String service) throws InterruptedException {
        var looks = new LinkedBlockingQueue<Statistics>();
        client().statsCmd(container(service))
                .withNoStream(true)
                .exec(new ResultCallback.Adapter<Statistics>() {
                    @Override
                    public void onNext(Statistics look) {
                        looks.add(look);
                    }
                })
                .awaitCompletion();
        var memory = looks.take().getMemoryStats();
        return inUse(memory);
    }

    /** As the engine's own tool counts: control groups of the first version name the files of the whole hierarchy. */
    private static long inUse(MemoryStatsConfig memory) {
        var detail = Objects.requireNonNull(memory.getStats());
        var files = Optional.ofNullable(detail.getTotalInactiveFile())
                .or(() -> Optional.ofNullable(detail.getInactiveFile()));
        return Objects.requireNonNull(memory.getUsage()) - files.orElse(0L);
    }

    @Override
    public void close() {
        containers.stop();
    }

    private String container(String service) {
        return client()
                .listContainersCmd()
                .withLabelFilter(Map.of("com.docker.compose.service", service))
                .exec()
                .stream()
                .filter(one -> one.getLabels()
                        .getOrDefault("com.docker.compose.project", "")
                        .startsWith(project))
                .map(Container::getId)
                .findFirst()
                .orElseThrow();
    }

    private static DockerClient client() {
        return DockerClientFactory.instance().client();
    }

    private static Map<String, String> environment(Secrets secrets, Ports ports) {
        var told = new TreeMap<String, String>();
        for (var name : PASSWORDS) told.put(name + "_PASSWORD", secrets.of(name));
        told.put("LEDGER_SIGNING_KEYS", secrets.signingKey("ledger"));
        told.put("GATEWAY_PORT", Integer.toString(ports.gateway()));
        told.put("KEYCLOAK_PORT", Integer.toString(ports.keycloak()));
        for (var name : IMAGES)
            Optional.ofNullable(System.getProperty("shishin.image." + name))
                    .ifPresent(image -> told.put(name.toUpperCase(Locale.ROOT) + "_IMAGE", image));
        return told;
    }
}
