package shishin.platform.flowers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shishin.platform.test.Tokens;

/** A caller who goes away in the middle of a request is no failure of the service. */
@QuarkusTest
class HangUpTest {

    @TestHTTPResource
    URI service = URI.create("");

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

    private void hangUp(boolean reset) throws IOException, InterruptedException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var head = List.of(
                    "POST /api/v1/flowers HTTP/1.1",
                    "Host: flowers",
                    "Authorization: Bearer " + Tokens.of("ada", "acme", "flower:write"),
                    "Content-Type: application/json",
                    "Content-Length: 100");
            var request = String.join("\r\n", head) + "\r\n\r\n{\"name\":";
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
