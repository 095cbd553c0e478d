package shishin.catalog.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Digest;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Item;

/**
 * How content is kept: JSON lines (the description, the corrections, then one line of the edition each), compressed. The
 * digest is over the lines, so it is the same however they are compressed. A reader of its own: what was accepted once must
 * stay readable when the API grows stricter.
 */
@Singleton
class ContentFormat {

    /**
     * Of all lines written out, in bytes; four times the largest catalogue known. Written out in each language for its
     * readers, with what it was read from, that is some two thirds of what a replica holds of editions.
     */
    static final int MOST_WRITTEN = 12_000_000;

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    ContentFormat() {
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /** @throws DraftUnfit when it is too large to be held in memory, or holds half of a character, which cannot be written */
    Content write(Draft draft) {
        var digest = new Digest();
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes, 1 << 16)) {
            long written = line(draft.edition(), digest, out) + line(draft.corrections(), digest, out);
            for (var item : draft.items()) {
                written += line(item, digest, out);
                if (written > MOST_WRITTEN) throw DraftUnfit.tooLarge(MOST_WRITTEN);
            }
        } catch (JsonProcessingException unfit) {
            throw DraftUnfit.unwritable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content(draft, "sha256:" + digest.hex(), bytes.toByteArray());
    }

    Draft read(byte[] compressed) {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(compressed), 1 << 16), StandardCharsets.UTF_8))) {
            var edition = json.readValue(in.readLine(), Edition.class);
            var corrections = json.readValue(in.readLine(), Corrections.class);
            var items = new ArrayList<Item>();
            for (var line = in.readLine(); line != null; line = in.readLine())
                items.add(json.readValue(line, Item.class));
            return new Draft(edition, items, corrections);
        } catch (IOException e) {
            throw new UncheckedIOException("Kept content cannot be read", e);
        }
    }

    private long line(Object value, Digest digest, OutputStream out) throws IOException {
        var bytes = json.writeValueAsBytes(value);
        digest.add(bytes);
        out.write(bytes);
        out.write('\n');
        return bytes.length;
    }
}
