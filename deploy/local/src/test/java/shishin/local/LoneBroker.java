package shishin.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import shishin.local.machine.Background;
import shishin.local.machine.Pid;
import shishin.local.server.Kafka;

/** The broker of the local stack with its topics, and nothing else of it. */
record LoneBroker(String bootstrap, Pid process) {

    static LoneBroker start(Path home) throws Exception {
        return start(home, properties -> properties);
    }

    /** One that is told something else than the local stack's. */
    static LoneBroker start(Path home, UnaryOperator<String> told) throws Exception {
        int port = FreePorts.find().kafka();
        Kafka kafka = new Kafka(home.resolve("data"), port);
        kafka.prepare();
        Path properties = home.resolve("data/server.properties");
        Files.writeString(properties, told.apply(Files.readString(properties)));
        Pid process = Background.start(kafka.command(), home.resolve("kafka.pid"), home.resolve("kafka.log"));
        Awaitility.await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(kafka::ready);
        kafka.furnish();
        return new LoneBroker(Kafka.bootstrap(port), process);
    }

    void stop() {
        process.signal("TERM");
        assertThat(process.gone(Duration.ofSeconds(30))).isTrue();
    }
}
