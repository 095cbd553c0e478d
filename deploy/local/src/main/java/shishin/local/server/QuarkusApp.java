package shishin.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import shishin.local.machine.Command;
import shishin.local.machine.Complaint;

/** One of Shishin's own: a service or the gateway, from what Maven built. */
public final class QuarkusApp implements Server {

    /** Neither production's profile nor a developer's: here the demonstration's realm and plain HTTP are allowed. */
    private static final String PROFILE = "local";

    /** From being asked to stop to taking nothing more: long enough that a gateway with other replicas has noticed. */
    private static final String DRAIN = "PT1S";

    private final String name;
    private final int port;
    private final Path module;
    private final Supplier<Map<String, String>> environment;

    public QuarkusApp(String name, int port, Path module, Supplier<Map<String, String>> environment) {
        this.name = name;
        this.port = port;
        this.module = module;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    /** Keycloak too: a service fetches the keys it verifies tokens with when it starts. */
    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME, Kafka.NAME, Keycloak.NAME);
    }

    @Override
    public void prepare() {
        if (!Files.isRegularFile(jar())) {
            throw new Complaint(name + " is not built: " + jar() + " is missing. Run mvn package, or ./shishin up.");
        }
    }

    @Override
    public Command command() {
        Map<String, String> whole = new TreeMap<>(environment.get());
        whole.put("QUARKUS_PROFILE", PROFILE);
        whole.put("QUARKUS_SHUTDOWN_DELAY", DRAIN);
        whole.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        whole.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        List<String> line = Jvm.fastUnderLoad(192);
        line.addAll(List.of("-jar", jar().toString()));
        return new Command(line, whole, module);
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answersOk("http://localhost:" + port + "/q/health/ready");
    }

    private Path jar() {
        return module.resolve("target/quarkus-app/quarkus-run.jar");
    }
}
