package shishin.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shishin.assessment.signature.Keyring;
import shishin.assessment.signature.Signatures;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** Opens what is handed in, and says whose word it is. What is inside is read as strictly as if it had come bare. */
@ApplicationScoped
public class Envelopes {

    private final Signatures signatures;
    private final ObjectMapper json;
    private final Validator validator;

    Envelopes(Signatures signatures, ObjectMapper json, Validator validator) {
        this.signatures = signatures;
        this.json = json;
        this.validator = validator;
    }

    /** For one request, or one chunk of a stream: the keys are asked for once, and only where something is signed. */
    public Opener opener() {
        return new Opener(false);
    }

    /** For what comes without credentials: everything must be signed, for this tenant by name. */
    public Opener strictOpener() {
        return new Opener(true);
    }

    /** Opens one after the other with the keys as they were at the first. */
    public final class Opener {

        private final boolean strict;
        private @Nullable Keyring keys;

        private Opener(boolean strict) {
            this.strict = strict;
        }

        /** Refuses what is signed but not to be believed, and what is inside where it would be refused bare. */
        public Sent open(HandIn handed, @Nullable String key) {
            return switch (handed) {
                case ReceiveEvidence said -> bare(said, key);
                case SignedEvidence(var jws) -> signed(jws, key);
            };
        }

        private Sent bare(ReceiveEvidence said, @Nullable String key) {
            if (strict) throw new SignatureMissing();
            return new Sent(said, key);
        }

        private Sent signed(String jws, @Nullable String key) {
            if (keys == null) keys = signatures.keyring();
            var opened = keys.open(jws, strict);
            return new Sent(read(opened.content()), key, new Provenance(opened.signature(), null, null));
        }
    }

    private ReceiveEvidence read(byte[] content) {
        try {
            var said = json.readValue(content, ReceiveEvidence.class);
            if (said == null) throw new SignedContentUnfit(List.of());
            var faults = validator.validate(said).stream()
                    .map(fault -> new FieldError("/" + fault.getPropertyPath(), fault.getMessage()))
                    .toList();
            if (!faults.isEmpty()) throw new SignedContentUnfit(faults);
            return said;
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new SignedContentUnfit(List.of(fault(e)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FieldError fault(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) return new FieldError("", "is not JSON");
        var pointer = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
        return new FieldError(pointer, "is unknown, missing or of the wrong type");
    }
}
