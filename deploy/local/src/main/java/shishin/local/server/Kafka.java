package shishin.local.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import shishin.local.machine.Command;
import shishin.local.machine.Complaint;

/** One Kafka broker that is its own controller (KRaft), in its own JVM. */
public final class Kafka implements Server {

    public static final String NAME = "kafka";

    private final Path data;
    private final int port;

    public Kafka(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    /** The broker's, and beside it the controller's, which nobody else uses. */
    @Override
    public List<Integer> ports() {
        return List.of(port, port + 1);
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data);
        Files.writeString(configuration(), properties());
        if (Files.exists(data.resolve("log/meta.properties"))) {
            return;
        }
        String[] format = {
            "format", "-t", Uuid.randomUuid().toString(), "-c", configuration().toString()
        };
        if (StorageTool.execute(format, new PrintStream(OutputStream.nullOutputStream())) != 0) {
            throw new Complaint("Kafka's directory cannot be formatted: " + data);
        }
    }

    @Override
    public Command command() {
        List<String> line = Jvm.quickToStart(256);
        line.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                configuration().toString()));
        return new Command(line, Map.of(), data);
    }

    @Override
    public boolean ready() throws Exception {
        return Topics.brokerAnswers(port);
    }

    @Override
    public void furnish() throws Exception {
        Topics.create(port);
    }

    public static String bootstrap(int port) {
        return "localhost:" + port;
    }

    private Path configuration() {
        return data.resolve("server.properties");
    }

    /**
     * The short session lets a restarted broker in at once, not only when its former self has timed out. The cleaner of
     * compacted topics would take 128 MiB, which a heap of this size does not always have in one piece: the broker then
     * ends as it starts.
     */
    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                log.cleaner.dedupe.buffer.size=4194304
                """.formatted(port, port + 1, data.resolve("log"));
    }
}
