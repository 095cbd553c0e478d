package shishin.assessment.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The real client, against a server that knows as much of S3 as is asked of it here. */
class BucketStorageTest {

    private static final byte[] REPORT = "a report".getBytes(UTF_8);

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private HttpServer server;
    private S3Client client;
    private BucketStorage storage;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = S3Client.builder()
                .endpointOverride(
                        URI.create("http://localhost:" + server.getAddress().getPort()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(UrlConnectionHttpClient.create())
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .build();
        storage = new BucketStorage(client, "evidence");
    }

    @AfterEach
    void close() {
        client.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(name, exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, -1);
            }
            case "DELETE" -> {
                objects.remove(name);
                exchange.sendResponseHeaders(204, -1);
            }
            default -> show(exchange, objects.get(name));
        }
        exchange.close();
    }

    private static void show(HttpExchange exchange, byte @Nullable [] found) throws IOException {
        var body = found == null ? "<Error><Code>NoSuchKey</Code></Error>".getBytes(UTF_8) : found;
        exchange.sendResponseHeaders(found == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Content content() {
        return new Content(REPORT.length, () -> new ByteArrayInputStream(REPORT));
    }

    @Test
    void what_is_put_into_a_bucket_is_there_until_it_is_deleted() throws IOException {
        storage.put("acme/ab/abcd", content());
        assertThat(objects).containsOnlyKeys("/evidence/acme/ab/abcd");
        try (var in = storage.get("acme/ab/abcd")) {
            assertThat(in.readAllBytes()).isEqualTo(REPORT);
        }
        storage.delete("acme/ab/abcd");
        storage.delete("acme/ab/abcd");
        assertThatThrownBy(() -> storage.get("acme/ab/abcd")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_bucket_that_cannot_be_reached_is_said_to_be_so() {
        server.stop(0);
        assertThatThrownBy(() -> storage.put("x", content())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> storage.get("x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> storage.delete("x")).isInstanceOf(IOException.class);
    }
}
