package shishin.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** What a leaf says: that something of a kind was entered when and by whom, and the digest of its content. */
public record Entry(String kind, String subject, String at, String by, String digest) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What people make of a piece of evidence later; all else never changes, and is covered by its digest. */
    private static final Set<String> LATER = Set.of("reviewState", "review", "version");

    public static Entry read(byte[] leaf) {
        var json = object(new String(leaf, UTF_8));
        return new Entry(
                text(json, "kind"), text(json, "subject"), text(json, "at"), text(json, "by"), text(json, "digest"));
    }

    /**
     * That this is the entry of this evidence, and that not a letter of it has changed since.
     *
     * @param evidence as the server answers it, or as it was kept
     */
    public void requireEvidence(String evidence) {
        var observation = object(evidence).remove(LATER);
        Refuted.unless(
                kind.equals("evidence")
                        && subject.equals("evidence/" + observation.path("id").asText()),
                "the leaf is of " + subject + ", not of this evidence");
        Refuted.unless(digest.equals(digest(observation.toString())), "the evidence was changed after it was received");
    }

    private static String digest(String json) {
        try {
            return "sha256:"
                    + HexFormat.of().formatHex(Merkle.sha256().digest(new JsonCanonicalizer(json).getEncodedUTF8()));
        } catch (IOException e) {
            throw new Refuted("not JSON");
        }
    }

    private static ObjectNode object(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) return object;
        } catch (JsonProcessingException e) {
            throw new Refuted("not JSON");
        }
        throw new Refuted("not a JSON object");
    }

    private static String text(JsonNode json, String member) {
        var value = json.path(member);
        Refuted.unless(value.isTextual(), "the leaf says no " + member);
        return value.textValue();
    }
}
