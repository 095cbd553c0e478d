package shishin.risk.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;

/** Reads files of criteria: our own, and libraries of CISO Assistant that hold a matrix. JSON is YAML, too. */
@ApplicationScoped
class CriteriaFile {

    static final String YAML = "application/yaml";

    private static final ObjectMapper FILES = new ObjectMapper(new YAMLFactory());

    private final CriteriaBook book;
    private final ObjectMapper json;
    private final Validator validator;

    CriteriaFile(CriteriaBook book, ObjectMapper json, Validator validator) {
        this.book = book;
        this.json = json;
        this.validator = validator;
    }

    /**
     * What a file proposes: everything, or scales and matrix beside all else that is in force.
     *
     * @throws UnreadableCriteria where it holds neither
     */
    DraftCriteria read(String text, ImportRequest request) {
        var root = tree(text);
        var draft = root.has("content")
                ? ours(root)
                : new DraftCriteria(
                        request.reason, CisoMatrix.read(root, book.inForce().content(), request));
        var faults = validator.validate(draft);
        if (!faults.isEmpty()) throw new ConstraintViolationException(faults);
        return draft;
    }

    private DraftCriteria ours(JsonNode root) {
        try {
            return json.treeToValue(root, DraftCriteria.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableCriteria("/content");
        }
    }

    static String yaml(Map<String, Object> tree) {
        try {
            return FILES.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            var root = FILES.readTree(text);
            if (root == null || !root.isObject()) throw new UnreadableCriteria("/");
            return root;
        } catch (JsonProcessingException e) {
            throw new UnreadableCriteria("/");
        }
    }
}
