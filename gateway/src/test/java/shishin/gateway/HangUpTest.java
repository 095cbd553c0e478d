package shishin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller who goes away in the middle of a request is no failure of the gateway. */
@GatewayTest
class HangUpTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_hangs_up_while_sending_is_one_quiet_line(boolean reset) throws Exception {
        var lines = new Lines();
        Logger.getLogger("").addHandler(lines);
        try {
            hangUp(reset);
            await().during(Duration.ofMillis(500))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> lines.said.size() == 1);
        } finally {
            Logger.getLogger("").removeHandler(lines);
        }
        assertThat(lines.said).singleElement().satisfies(line -> {
            assertThat(line.getThrown()).isNull();
            assertThat(line.getMessage()).contains("hung up");
        });
    }

    private static void hangUp(boolean reset) throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", RawClient.port())) {
            var head = List.of(
                    "POST /api/v1/evidence/sink HTTP/1.1",
                    "Host: x",
                    "Authorization: Bearer " + Issuer.token("gone-" + UUID.randomUUID(), "ann", "evidence:write"),
                    "Content-Length: 1000000");
            var request = String.join("\r\n", head) + "\r\n\r\nonly this";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(300);
            if (reset) socket.setSoLinger(true, 0);
        }
    }

    private static final class Lines extends Handler {

        private final List<LogRecord> said = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            said.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
