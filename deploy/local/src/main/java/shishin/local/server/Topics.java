package shishin.local.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the house: created by name, never by accident. */
public final class Topics {

    /** Where the services tell their facts, and where evidence may be handed in. */
    static final List<String> NAMES =
            List.of("shishin.catalog.v1", "shishin.assessment.v1", "shishin.risk.v1", "shishin.evidence.inbound.v1");

    /** What a dead-letter topic's name ends with; before it stands the topic the letters were meant for. */
    public static final String DEAD_LETTERS = ".dlq";

    private static final int PARTITIONS = 6;
    private static final int PATIENCE_SECONDS = 20;

    private Topics() {}

    static boolean brokerAnswers(int port) throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        }
        try (Admin admin = admin(port)) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        }
    }

    static void create(int port) throws Exception {
        try (Admin admin = admin(port)) {
            Set<String> known = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = NAMES.stream()
                    .flatMap(name -> Stream.of(name, name + DEAD_LETTERS))
                    .filter(name -> !known.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.of((short) 1)))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static Admin admin(int port) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                Kafka.bootstrap(port),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_SECONDS * 1000));
    }
}
