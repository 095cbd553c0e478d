package shishin.assessment.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.context.ThreadContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shishin.platform.language.Language;

class LineByLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Said(@NotNull String name) {}

    private static String answer(InputStream in, Function<List<Line<Said>>, List<String>> take) throws IOException {
        try (var validation = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var lines = new LineByLine(
                    new LineParser(JSON, validation.getValidator()),
                    JSON,
                    ThreadContext.builder().build());
            var out = new ByteArrayOutputStream();
            lines.answer(
                            in,
                            Language.of("en"),
                            new LineByLine.Work<>(Said.class, 2, take, (number, fault) -> number + " " + fault.type()))
                    .write(out);
            return out.toString(UTF_8);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static List<String> faults(List<Line<Said>> chunk) {
        return chunk.stream()
                .map(line -> line.number() + " " + type(line.fault()))
                .toList();
    }

    private static String type(@Nullable Fault fault) {
        return fault == null ? "taken" : fault.type();
    }

    @Test
    void a_chunk_that_cannot_be_taken_is_answered_line_for_line_and_the_next_is_taken() throws IOException {
        var text = "{\"name\":\"a\"}\nno json\n{\"name\":\"c\"}\n{\"name\":null}\n";
        var answer = answer(stream(text), chunk -> {
            if (chunk.getFirst().number() == 1) throw new IllegalStateException("as if the database were away");
            return faults(chunk);
        });
        assertThat(answer.lines())
                .containsExactly(
                        "\"1 /problems/not-taken\"",
                        "\"2 /problems/malformed-line\"",
                        "\"3 taken\"",
                        "\"4 /problems/invalid-line\"");
    }

    @Test
    void what_was_answered_before_a_stream_broke_off_stays_answered() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        var whole = stream("{\"name\":\"a\"}\n{\"name\":\"b\"}\n" + " ".repeat(100_000));
        assertThat(answer(new SequenceInputStream(whole, broken), LineByLineTest::faults)
                        .lines())
                .containsExactly("\"1 taken\"", "\"2 taken\"");
    }

    @Test
    void what_comes_next_is_read_while_a_chunk_is_taken() throws IOException {
        var arrived = new CountDownLatch(1);
        var second = new InputStream() {
            @Override
            public int read() {
                arrived.countDown();
                return -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return read();
            }
        };
        var first = stream("{\"name\":\"a\"}\n{\"name\":\"b\"}\n");
        var answer = answer(new SequenceInputStream(first, second), chunk -> {
            assertThat(inTime(arrived)).as("read ahead").isTrue();
            return faults(chunk);
        });
        assertThat(answer.lines()).containsExactly("\"1 taken\"", "\"2 taken\"");
    }

    private static boolean inTime(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
