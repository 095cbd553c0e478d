package shishin.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A log where a server keeps it. */
final class Log implements AutoCloseable {

    private static final int BUNDLE = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String place;
    private final String token;

    /** @param server with the path of its interface, such as {@code https://shishin.example/api/v1} */
    Log(String server, String token) {
        Refuted.unless(server.matches("https?://[^\\s?#]+"), "not the address of a server: " + server);
        this.place = server.replaceAll("/+$", "") + "/ledger/";
        this.token = token;
    }

    Checkpoint checkpoint(VerifierKey... keys) {
        return Checkpoint.open(new String(get("checkpoint"), UTF_8), keys);
    }

    List<byte[]> consistency(Checkpoint earlier, Checkpoint later) {
        try {
            var json = new ObjectMapper()
                    .readTree(get("consistency?from=%d&to=%d".formatted(earlier.size(), later.size())));
            var hashes = new ArrayList<byte[]>();
            for (var hash : json.path("hashes")) hashes.add(Texts.hash(hash.asText()));
            return hashes;
        } catch (IOException e) {
            throw new Refuted("the server's consistency proof cannot be read");
        }
    }

    /**
     * The tree over all leaves, each of the content the server shows for it, or of its hash where the content was forgotten;
     * no more than a bundle is held at a time.
     */
    Growing tree(Checkpoint checkpoint) {
        var tree = new Growing();
        for (long bundle = 0; tree.size() < checkpoint.size(); bundle++) {
            long width = Math.min(BUNDLE, checkpoint.size() - tree.size());
            var partial = width < BUNDLE ? ".p/" + width : "";
            append(tree, path(bundle) + partial, (int) width);
        }
        return tree;
    }

    private void append(Growing tree, String place, int width) {
        var entries = ByteBuffer.wrap(get("tile/entries/" + place));
        var hashes = new byte[0];
        for (int i = 0; i < width; i++) {
            var entry = entry(entries);
            if (entry.length > 0) {
                tree.append(Merkle.leaf(entry));
                continue;
            }
            if (hashes.length == 0) hashes = get("tile/0/" + place);
            Refuted.unless(hashes.length == width * Merkle.BYTES, "the server shows half a tile");
            tree.appendForgotten(Arrays.copyOfRange(hashes, i * Merkle.BYTES, (i + 1) * Merkle.BYTES));
        }
    }

    private static byte[] entry(ByteBuffer entries) {
        Refuted.unless(entries.remaining() >= 2, "the server shows fewer entries than the checkpoint counts");
        var entry = new byte[Short.toUnsignedInt(entries.getShort())];
        Refuted.unless(entries.remaining() >= entry.length, "the server shows half an entry");
        entries.get(entry);
        return entry;
    }

    /** Groups of three digits, all but the last with an x before them (C2SP tlog-tiles). */
    static String path(long index) {
        var last = "%03d".formatted(index % 1000);
        return index < 1000 ? last : head(index / 1000) + last;
    }

    private static String head(long thousands) {
        var group = "x%03d/".formatted(thousands % 1000);
        return thousands < 1000 ? group : head(thousands / 1000) + group;
    }

    private byte[] get(String path) {
        var request = HttpRequest.newBuilder(URI.create(place + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Refuted.unless(answer.statusCode() == 200, "%s answers %d".formatted(place + path, answer.statusCode()));
            return answer.body();
        } catch (IOException e) {
            throw new Refuted("%s cannot be reached: %s".formatted(place, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refuted("interrupted");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
