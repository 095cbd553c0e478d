package shishin.assessment.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.test.Tokens;

/** A form whose sender does not know beforehand how long it will be. */
@QuarkusTest
class ChunkedFormTest {

    private final String tenant = World.newTenant();

    @Inject
    AttachmentConfig config;

    @BeforeEach
    void know() {
        World.knowTheGuideline();
    }

    private HttpResponse<String> send(int size) throws IOException, InterruptedException {
        var form =
                """
                --line\r
                Content-Disposition: form-data; name="observation"\r
                \r
                %s\r
                --line\r
                Content-Disposition: form-data; name="attachment"; filename="log.txt"\r
                Content-Type: text/plain\r
                \r
                %s\r
                --line--\r
                """.formatted(World.evidence("log", "PASS"), "x".repeat(size)).getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + World.EVIDENCE))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.agent("scanner", tenant, "evidence:write"))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void it_is_taken_as_any_other() throws IOException, InterruptedException {
        var answer = send(100_000);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("\"size\":100000");
    }

    @Test
    void it_is_refused_where_it_grows_too_large() throws IOException, InterruptedException {
        int most = (int) config.largest().asLongValue();
        assertThat(send(most + 1).body()).contains("attachment-too-large");
        var answer = send(most + (2 << 20));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("attachment-too-large");
    }
}
