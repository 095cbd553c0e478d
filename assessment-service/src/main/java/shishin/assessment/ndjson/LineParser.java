package shishin.assessment.ndjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import shishin.platform.language.Language;
import shishin.platform.problem.FieldError;
import shishin.platform.problem.Refusal;

/** Reads what a line says, as strictly as if it were sent alone. */
@ApplicationScoped
public class LineParser {

    private final ObjectMapper json;
    private final Validator validator;

    LineParser(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <T> Line<T> parse(Splitter.Piece piece, Class<T> shape, Language language) {
        if (piece.tooLong()) return faulty(piece, new LineTooLong(Splitter.LONGEST), language);
        try {
            T content = json.readValue(piece.text(), shape);
            if (content == null) return faulty(piece, new MalformedLine(1), language);
            var errors = errors(content);
            return errors.isEmpty()
                    ? Line.saying(piece.number(), content)
                    : Line.faulty(piece.number(), Fault.of(errors, language));
        } catch (JsonProcessingException e) {
            return Line.faulty(piece.number(), fault(e, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of what was read elsewhere and is said in JSON here. */
    public <T> Line<T> read(long number, JsonNode said, Class<T> shape, Language language) {
        try {
            T content = json.treeToValue(said, shape);
            var errors = errors(content);
            return errors.isEmpty() ? Line.saying(number, content) : Line.faulty(number, Fault.of(errors, language));
        } catch (JsonProcessingException e) {
            return Line.faulty(number, fault(e, language));
        }
    }

    private <T> List<FieldError> errors(T content) {
        return validator.validate(content).stream()
                .map(LineParser::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        return new FieldError("/" + path.replace("[", "/").replace("]", "").replace('.', '/'), violation.getMessage());
    }

    private static Fault fault(JsonProcessingException e, Language language) {
        if (e.getCause() instanceof Refusal refusal) return Fault.of(refusal, language);
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
            return Fault.of(List.of(new FieldError(pointer(mapping), expectation(mapping))), language);
        var place = e.getLocation();
        return Fault.of(new MalformedLine(place == null ? 1 : place.getColumnNr()), language);
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String expectation(JsonMappingException e) {
        return e instanceof UnrecognizedPropertyException ? "unknown field" : "has the wrong type or is missing";
    }

    private static <T> Line<T> faulty(Splitter.Piece piece, Refusal refusal, Language language) {
        return Line.faulty(piece.number(), Fault.of(refusal, language));
    }
}
