package shishin.risk.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** Writes and reads what the trail keeps of a thing, and the digest by which an entry is known. */
@ApplicationScoped
class Traces {

    private static final TypeReference<Map<String, Object>> STATE = new TypeReference<>() {};

    private final ObjectMapper json;

    Traces(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String written(@Nullable Object state) {
        try {
            return state == null ? null : json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A trace could not be written", e);
        }
    }

    /** SHA-256 of the canonical JSON (RFC 8785) of an entry's about, act, actor, at, before and after. */
    String digest(TrailEntry entry) {
        try {
            var content = json.createObjectNode()
                    .put("about", entry.about().toString())
                    .put("act", entry.act())
                    .put("actor", entry.actor().name())
                    .put("at", entry.at().toString());
            if (entry.before() != null) content.putRawValue("before", new RawValue(entry.before()));
            if (entry.after() != null) content.putRawValue("after", new RawValue(entry.after()));
            var canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A trace could not be written", e);
        }
    }

    TrailEntryView view(TrailEntry entry) {
        var actor = entry.actor();
        return new TrailEntryView(
                entry.id(),
                entry.act(),
                actor.name(),
                actor.kind(),
                entry.at(),
                entry.correlationId(),
                read(entry.before()),
                read(entry.after()),
                entry.digest());
    }

    private @Nullable Map<String, Object> read(@Nullable String state) {
        try {
            return state == null ? null : json.readValue(state, STATE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A trace could not be read", e);
        }
    }
}
