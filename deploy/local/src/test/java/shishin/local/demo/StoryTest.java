package shishin.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final AtomicInteger asked = new AtomicInteger();

    private HttpServer server;
    private Story story;

    @BeforeEach
    void aServerThatCountsHowOftenItWasAsked() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/count", exchange -> {
            String who = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = "{\"count\": %d, \"who\": \"%s\"}"
                    .formatted(asked.incrementAndGet(), who)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI gateway = URI.create("http://localhost:" + server.getAddress().getPort());
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        story = new Story(out, gateway, name -> "token-of-" + name);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_step_tells_the_sentence_the_call_the_essence_and_what_was_checked() throws Exception {
        story.step("Somebody counts.", Call.get("/count").as("viewer"), 200)
                .essence(answer -> answer.text("/who") + " counted")
                .check(
                        "counting begins with one",
                        answer -> answer.json().path("count").asInt() == 1);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "1. Somebody counts.",
                        "GET /count  (viewer)  → 200",
                        "Bearer token-of-viewer counted",
                        "✓ counting begins with one");
    }

    @Test
    void a_claim_that_does_not_hold_breaks_the_story() throws Exception {
        Story.Told told = story.step("Somebody counts.", Call.get("/count").as("viewer"), 200);

        assertThatThrownBy(() -> told.check(
                        "it is already two", answer -> answer.text("/count").equals("2")))
                .isInstanceOf(StoryBroke.class)
                .hasMessageContaining("it is already two");
    }

    @Test
    void an_unexpected_status_breaks_the_story() {
        assertThatThrownBy(() ->
                        story.step("Nobody is there.", Call.get("/elsewhere").as("viewer"), 200))
                .isInstanceOf(StoryBroke.class)
                .hasMessageContaining("200 was expected, but the answer was 404");
    }

    @Test
    void what_takes_a_moment_is_asked_for_again() throws Exception {
        Answer answer = story.await(
                        "Three is reached.", Call.get("/count").as("viewer"), Duration.ofSeconds(10), this::three)
                .answer();

        assertThat(answer.text("/count")).isEqualTo("3");
    }

    @Test
    void patience_ends() {
        assertThatThrownBy(() ->
                        story.await("Never.", Call.get("/count").as("viewer"), Duration.ofMillis(300), answer -> false))
                .isInstanceOf(StoryBroke.class)
                .hasMessageContaining("it did not happen within");
    }

    private boolean three(Answer answer) {
        return answer.text("/count").equals("3");
    }
}
