package shishin.assessment.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON that everybody writes alike (RFC 8785), and digests of it. */
@ApplicationScoped
class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper json) {
        this.json = json;
    }

    String text(Object value) {
        return new String(canonical(json.valueToTree(value)), UTF_8);
    }

    /** Of some of an object's members; those that are not there are left out. */
    String text(Object value, Set<String> members) {
        return new String(some(value, members), UTF_8);
    }

    /** Of some of an object's members; those that are not there are left out. */
    String digest(Object value, Set<String> members) {
        return "sha256:" + HexFormat.of().formatHex(Hash.sha256().digest(some(value, members)));
    }

    private byte[] some(Object value, Set<String> members) {
        ObjectNode object = json.valueToTree(value);
        return canonical(object.retain(members));
    }

    private static byte[] canonical(ObjectNode object) {
        try {
            return new JsonCanonicalizer(object.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalStateException("An entry of the ledger cannot be written as JSON", e);
        }
    }
}
