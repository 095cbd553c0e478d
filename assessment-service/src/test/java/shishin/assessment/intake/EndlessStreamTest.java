package shishin.assessment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
            var in = new Answer(socket.getInputStream());
            out.write(head().getBytes(UTF_8));
            for (int round = 0; round < 10; round++) {
                send(out, lines(round * CHUNK));
                in.readUntil((round + 1) * CHUNK);
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();
            in.readToTheEnd();
            assertThat(in.created()).isEqualTo(10 * CHUNK);
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

    /** An answer in chunks, which end anywhere, in the middle of a word too. */
    private static final class Answer {

        private final InputStream in;
        private final StringBuilder text = new StringBuilder();
        private boolean begun;

        Answer(InputStream in) {
            this.in = in;
        }

        /** Returns when that many lines are told to be created, or the answer ends; the socket's patience is the test's. */
        void readUntil(int lines) throws IOException {
            boolean more = true;
            while (more && created() < lines) more = chunk();
        }

        void readToTheEnd() throws IOException {
            readUntil(Integer.MAX_VALUE);
        }

        long created() {
            return text.toString()
                    .lines()
                    .filter(line -> line.contains("\"created\""))
                    .count();
        }

        private boolean chunk() throws IOException {
            if (!begun) skipTheHead();
            int length = Integer.parseInt(line(), 16);
            text.append(new String(in.readNBytes(length), UTF_8));
            line();
            return length > 0;
        }

        private void skipTheHead() throws IOException {
            begun = true;
            var line = line();
            while (!line.isEmpty()) line = line();
        }

        private String line() throws IOException {
            var line = new StringBuilder();
            for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                if (letter < 0) throw new EOFException("the answer broke off");
                line.append((char) letter);
            }
            return line.toString().strip();
        }
    }
}
