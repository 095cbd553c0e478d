package shishin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where a body is not the JSON that was asked for. */
@ApplicationScoped
class MalformedJson {

    private final Problems problems;

    MalformedJson(Problems problems) {
        this.problems = problems;
    }

    HttpProblem of(JsonProcessingException e) {
        if (e.getCause() instanceof Refusal refusal) return problems.of(refusal);
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException)
            return problems.of(413, "body-too-large", Map.of());
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty())
            return problems.of(422, "invalid-content", Map.of("errors", List.of(error(mapping))));
        var place = e.getLocation();
        return place == null
                ? problems.of(400, "malformed-json", Map.of(), 0, 0)
                : problems.of(400, "malformed-json", Map.of(), place.getLineNr(), place.getColumnNr());
    }

    private static FieldError error(JsonMappingException e) {
        var pointer = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
        return new FieldError(pointer, expectation(e));
    }

    private static String expectation(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) return "unknown field";
        if (e instanceof InvalidFormatException format && format.getTargetType().isEnum())
            return "must be one of " + Arrays.toString(format.getTargetType().getEnumConstants());
        if (e instanceof InvalidFormatException format)
            return "must be a " + format.getTargetType().getSimpleName();
        return "has the wrong type or is missing";
    }
}
