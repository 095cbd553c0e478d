package shishin.platform.test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.awaitility.Awaitility;

/** Kafka on this machine, as a process of its own that ends with the tests. */
final class BrokerProcess extends TestBroker {

    private static final String READY = "ready";

    private final Path directory;
    private final int port;

    @SuppressWarnings("NullAway.Init")
    private Process process;

    BrokerProcess() {
        try {
            directory = Files.createTempDirectory("kafka-test");
            port = freePort();
            configure(freePort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comeBack();
    }

    /** The cleaner of compacted topics takes 128 MiB by default, which a heap of this size does not always have in one piece. */
    private void configure(int controller) throws IOException {
        Files.writeString(file("server.properties"), """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                num.partitions=4
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=true
                log.cleaner.dedupe.buffer.size=4194304
                """.formatted(port, controller, file("log")));
    }

    @Override
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    @Override
    public void freeze() {
        signal("STOP");
    }

    @Override
    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            var status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (status != 0) throw new IllegalStateException("The broker does not take a signal");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void goAway() {
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void comeBack() {
        try {
            Files.deleteIfExists(file(READY));
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(file("output").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .failFast("Kafka ended; see " + file("output"), () -> !process.isAlive())
                .until(() -> Files.exists(file(READY)));
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                directory.toString());
    }

    @Override
    void stop() {
        process.destroyForcibly();
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Runs the broker until nobody holds the other end of its input any more: tests that were killed leave none behind. */
    public static void main(String[] directory) throws IOException {
        var place = Path.of(directory[0]);
        var properties = new Properties();
        try (var in = Files.newInputStream(place.resolve("server.properties"))) {
            properties.load(in);
        }
        if (!Files.exists(place.resolve("log"))) format(place);
        var server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        Files.createFile(place.resolve(READY));
        while (System.in.read() >= 0) {}
        server.shutdown();
        server.awaitShutdown();
        System.exit(0);
    }

    private static void format(Path place) {
        var command = new String[] {
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            place.resolve("server.properties").toString()
        };
        if (StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream())) != 0)
            throw new IllegalStateException("Kafka's storage could not be formatted");
    }
}
