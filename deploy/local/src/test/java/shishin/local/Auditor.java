package shishin.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shishin.local.demo.Story;
import shishin.verifier.Main;

/** Keeps checkpoints of the ledger where the operator cannot reach them, and comes back with them. */
final class Auditor {

    private final String server;
    private final Story.Tokens tokens;
    private final Path safe;

    Auditor(URI gateway, Story.Tokens tokens, Path safe) throws IOException {
        this.server = gateway.resolve("/api/v1").toString();
        this.tokens = tokens;
        this.safe = Files.createDirectories(safe);
    }

    String begin(String checkpoint) throws IOException, InterruptedException {
        return ask(checkpoint, "--begin");
    }

    String verify(String checkpoint) throws IOException, InterruptedException {
        return ask(checkpoint, "--entries");
    }

    private String ask(String checkpoint, String how) throws IOException, InterruptedException {
        var token = tokens.of("auditor");
        var said = new ByteArrayOutputStream();
        Main.run(
                new PrintStream(said, true, UTF_8),
                List.of(
                        "log",
                        server,
                        "--key=" + key(token),
                        "--checkpoint=" + safe.resolve(checkpoint),
                        how,
                        "--token=" + token));
        return said.toString(UTF_8);
    }

    private String key(String token) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server + "/ledger/keys"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var keys = new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
            return keys.at("/keys/0/verifierKey").asText();
        }
    }
}
