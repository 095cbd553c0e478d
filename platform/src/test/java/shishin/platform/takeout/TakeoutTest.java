package shishin.platform.takeout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.identity.NewId;
import shishin.platform.test.TestDatabase;

@QuarkusTest
@ActivateRequestContext
class TakeoutTest {

    @Inject
    Takeout takeout;

    @Inject
    Caller caller;

    private final String acme = "t-" + UUID.randomUUID().toString().substring(0, 8);

    private void guest(String tenant, String title) {
        TestDatabase.asOwner("insert into guest values ('%s', '%s', null, 'ada', '%s', '{}', '{\"by\": \"ada\"}')"
                .formatted(NewId.next(), tenant, title));
    }

    private Response asked() {
        caller.actFor(acme, new Actor("ada", Actor.Kind.PERSON), "test");
        return takeout.answer();
    }

    private static Map<String, byte[]> files(Response answer) throws IOException {
        var zip = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(zip);
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
                files.put(entry.getName(), entries.readAllBytes());
        }
        return files;
    }

    @Test
    void every_row_of_the_tenant_is_there_and_none_of_another() throws Exception {
        guest(acme, "mine");
        guest(acme, "mine too");
        guest("bravo", "not mine");
        var files = files(asked());
        assertThat(files.keySet())
                .contains("flower.ndjson", "gift.ndjson", "guest.ndjson")
                .last()
                .isEqualTo("manifest.json");
        assertThat(files.keySet()).doesNotContain("outbox.ndjson", "inbox.ndjson", "erasure.ndjson");
        var guests = new String(files.get("guest.ndjson"), UTF_8);
        assertThat(guests.lines()).hasSize(2).allMatch(line -> line.contains("\"content\":{\"by\": \"ada\"}"));
        assertThat(guests).contains("mine too").doesNotContain("not mine");
        var manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.path("tenant").asText()).isEqualTo(acme);
        for (var file : manifest.path("files")) {
            var content = files.get(file.path("name").asText());
            assertThat(file.path("sha256").asText())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(file.path("rows").asLong())
                    .isEqualTo(new String(content, UTF_8).lines().count());
        }
    }

    /** Does something the first time anything is written. */
    private static OutputStream then(Runnable act) {
        var done = new AtomicBoolean();
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (!done.getAndSet(true)) act.run();
            }
        };
    }

    private void write(OutputStream out) {
        try {
            ((StreamingOutput) asked().getEntity()).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void two_go_at_once_and_a_third_comes_again_later() throws IOException {
        var refused = new AtomicBoolean();
        write(then(() -> write(then(() -> {
            assertThatThrownBy(this::asked).isInstanceOf(ExportsRunning.class);
            refused.set(true);
        }))));
        assertThat(refused).isTrue();
        assertThat(files(asked())).containsKey("manifest.json");
    }

    @Test
    void whoever_hangs_up_leaves_the_place_to_others() throws IOException {
        for (int i = 0; i < 3; i++)
            assertThatThrownBy(() -> write(then(() -> {
                        throw new IllegalStateException("hung up");
                    })))
                    .hasStackTraceContaining("hung up");
        assertThat(files(asked())).containsKey("manifest.json");
    }
}
