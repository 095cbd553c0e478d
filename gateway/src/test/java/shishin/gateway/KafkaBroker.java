package shishin.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker, and a service that publishes to it. */
public class KafkaBroker implements QuarkusTestResourceLifecycleManager {

    private static String address = "";
    private static KafkaRaftServer server;

    @Override
    public Map<String, String> start() {
        try {
            var properties = properties();
            server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            server.startup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("shishin.gateway.feed.bootstrap-servers", address);
    }

    static void publish(String service, String tenant, String type, String key, String data) {
        publishMany(1, service, tenant, type, key, data);
    }

    static void publishMany(int count, String service, String tenant, String type, String key, String data) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", address, "acks", "all", "buffer.memory", 4_000_000L),
                new StringSerializer(),
                new StringSerializer())) {
            for (int i = 0; i < count; i++) {
                var _ = producer.send(fact(service, tenant, type, key, data));
            }
        }
    }

    private static ProducerRecord<String, String> fact(
            String service, String tenant, String type, String key, String data) {
        var fact = new ProducerRecord<>("shishin." + service + ".v1", key, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Uuid.randomUuid().toString(),
                        "ce_source",
                        "/shishin/" + service,
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_tenant",
                        tenant,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> fact.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return fact;
    }

    @Override
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties properties() throws IOException {
        var data = Files.createTempDirectory("kafka-test");
        int port = freePort();
        int controller = freePort();
        address = "localhost:" + port;
        var properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@localhost:" + controller);
        properties.setProperty(
                "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controller));
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("log.dirs", data.resolve("log").toString());
        properties.setProperty("num.partitions", "3");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        var file = data.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        var command = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(
                        command, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                != 0) throw new IOException("Kafka's storage could not be formatted");
        return properties;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
