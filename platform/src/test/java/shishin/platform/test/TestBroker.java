package shishin.platform.test;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;

/** A real Kafka broker that can go away and come back with all it knew. */
public abstract class TestBroker {

    @SuppressWarnings("NullAway.Init")
    static volatile TestBroker current;

    /** The broker of this module's tests. */
    public static TestBroker current() {
        return current;
    }

    public abstract String bootstrapServers();

    /** Away: nobody can connect until {@link #comeBack()}. Only of the broker on this machine. */
    public abstract void goAway();

    public abstract void comeBack();

    abstract void stop();

    static TestBroker onThisMachine() {
        return new OnThisMachine();
    }

    static TestBroker inContainer() {
        return new InContainer();
    }

    private static final class OnThisMachine extends TestBroker {

        private final Properties properties = new Properties();
        private @Nullable KafkaRaftServer server;

        OnThisMachine() {
            try {
                var data = Files.createTempDirectory("kafka-test");
                configure(data, freePort(), freePort());
                format(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            comeBack();
        }

        private void configure(Path data, int port, int controller) {
            properties.setProperty("process.roles", "broker,controller");
            properties.setProperty("node.id", "1");
            properties.setProperty("controller.quorum.voters", "1@localhost:" + controller);
            properties.setProperty(
                    "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controller));
            properties.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
            properties.setProperty("controller.listener.names", "CONTROLLER");
            properties.setProperty("log.dirs", data.resolve("log").toString());
            properties.setProperty("num.partitions", "4");
            properties.setProperty("offsets.topic.num.partitions", "4");
            properties.setProperty("offsets.topic.replication.factor", "1");
            properties.setProperty("transaction.state.log.replication.factor", "1");
            properties.setProperty("group.initial.rebalance.delay.ms", "0");
            properties.setProperty("auto.create.topics.enable", "true");
        }

        private void format(Path data) throws IOException {
            var file = data.resolve("server.properties");
            try (var out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            var command = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
            var status = StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream()));
            if (status != 0) throw new IllegalStateException("Kafka's storage could not be formatted");
        }

        @Override
        public String bootstrapServers() {
            return properties.getProperty("advertised.listeners").substring("PLAINTEXT://".length());
        }

        @Override
        public void goAway() {
            if (server == null) return;
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }

        @Override
        public void comeBack() {
            server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            server.startup();
        }

        @Override
        void stop() {
            goAway();
        }

        private static int freePort() throws IOException {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }
    }

    private static final class InContainer extends TestBroker {

        private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

        InContainer() {
            kafka.start();
        }

        @Override
        public String bootstrapServers() {
            return kafka.getBootstrapServers();
        }

        @Override
        public void goAway() {
            kafka.getDockerClient().pauseContainerCmd(kafka.getContainerId()).exec();
        }

        @Override
        public void comeBack() {
            kafka.getDockerClient().unpauseContainerCmd(kafka.getContainerId()).exec();
        }

        @Override
        void stop() {
            kafka.stop();
        }
    }
}
