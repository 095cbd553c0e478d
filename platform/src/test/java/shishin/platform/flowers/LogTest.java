package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Facts;

@QuarkusTest
class LogTest {

    private static final Logger LOG = Logger.getLogger("shishin.platform.inbox.DeadLetters");

    private final Ear ear = new Ear();

    /** Whose work each line says it is about. */
    private static final class Ear extends Handler {

        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line instanceof ExtLogRecord record)
                heard.add(record.getMdc("tenant") + " " + record.getMdc("correlationId"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(ear);
    }

    @Test
    void a_line_about_a_fact_names_its_tenant_and_the_call_that_caused_it() {
        var tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
        Facts.tell(
                "shishin.market.v1",
                Warehouse.DELIVERED,
                UUID.randomUUID().toString(),
                "market",
                tenant,
                "{\"name\":\"Nothing\",\"pieces\":0}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ear.heard)
                        .anySatisfy(line ->
                                assertThat(line).startsWith(tenant + " ").doesNotEndWith("null")));
    }
}
