package shishin.assessment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Tokens;

/** A stream without a known end, on a bare socket: no client library speaks and listens at the same time. */
@QuarkusTest
class EndlessStreamTest {

    private static final int CHUNK = 500;

    private final String tenant = World.newTenant();
    private final Instant now = Instant.now();

    @Test
    void lines_are_answered_while_the_stream_goes_on() throws IOException {
        World.knowTheGuideline();
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out.write(head().getBytes(UTF_8));
            for (int round = 0; round < 10; round++) {
                send(out, lines(round * CHUNK));
                assertThat(receipts(in))
                        .as("while the stream is open, round " + round)
                        .isEqualTo(CHUNK);
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();
            assertThat(in.lines().anyMatch("0"::equals)).as("the answer ends").isTrue();
        }
    }

    private String head() {
        return """
                POST /api/v1/evidence/batch HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(Tokens.agent("scanner", tenant, "evidence:write"));
    }

    private String lines(int from) {
        return IntStream.range(from, from + CHUNK)
                .mapToObj(i -> World.evidence("check-" + i % 7, "PASS", now, "x-" + i, "") + "\n")
                .collect(Collectors.joining());
    }

    private static void send(OutputStream out, String lines) throws IOException {
        var bytes = lines.getBytes(UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
        out.flush();
    }

    /** How many lines of a chunk are created; returns when all of them are answered. */
    private static int receipts(BufferedReader in) throws IOException {
        int created = 0;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains("\"created\"")) created++;
            if (created == CHUNK) return created;
        }
        return created;
    }
}
