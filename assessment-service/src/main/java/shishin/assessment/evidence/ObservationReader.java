package shishin.assessment.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** Reads observations that stand inside something else, as strictly as if they had come alone. */
@ApplicationScoped
public class ObservationReader {

    private final ObjectMapper json;
    private final Validator validator;

    ObservationReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Refuses, with {@link ObservationUnfit}, what is none. */
    public HandIn handIn(byte[] text) {
        return read(text, HandIn.class);
    }

    /** The same, of one that is not signed again. */
    ReceiveEvidence bare(byte[] text) {
        return read(text, ReceiveEvidence.class);
    }

    private <T> T read(byte[] text, Class<T> shape) {
        try {
            var said = json.readValue(text, shape);
            if (said == null) throw new ObservationUnfit(List.of());
            var faults = validator.validate(said).stream()
                    .map(fault -> new FieldError(pointer(fault.getPropertyPath().toString()), fault.getMessage()))
                    .toList();
            if (!faults.isEmpty()) throw new ObservationUnfit(faults);
            return said;
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : new ObservationUnfit(List.of(fault(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pointer(String path) {
        return "/"
                + path.replaceAll("\\.?<[^>]*>", "").replaceAll("[.\\[]", "/").replace("]", "");
    }

    private static FieldError fault(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) return new FieldError("", "is not JSON");
        var pointer = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
        return new FieldError(pointer, "is unknown, missing or of the wrong type");
    }
}
