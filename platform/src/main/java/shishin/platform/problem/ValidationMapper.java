package shishin.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Faults in a body are 422 with a pointer each; faults in a parameter are 400 with its name. */
@Provider
@Priority(1)
class ValidationMapper extends ExceptionMapperBase<ConstraintViolationException> {

    private final Problems problems;

    ValidationMapper(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected HttpProblem toProblem(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(ValidationMapper::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
        var inBody = errors.stream().anyMatch(error -> error.pointer().startsWith("/"));
        return inBody
                ? problems.of(422, "invalid-content", Map.of("errors", errors))
                : problems.of(400, "invalid-parameter", Map.of("errors", errors));
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(
                asked(violation).orElseGet(() -> pointer(violation.getPropertyPath())), violation.getMessage());
    }

    /** The name of the query parameter, where a field that holds one is at fault. */
    private static Optional<String> asked(ConstraintViolation<?> violation) {
        if (violation.getLeafBean() == null) return Optional.empty();
        String field = null;
        for (var node : violation.getPropertyPath()) field = node.getName();
        return asked(violation.getLeafBean().getClass(), field);
    }

    private static Optional<String> asked(Class<?> holder, @Nullable String field) {
        return Stream.<Class<?>>iterate(holder, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(one -> one.getName().equals(field) && one.isAnnotationPresent(QueryParam.class))
                .map(one -> one.getAnnotation(QueryParam.class).value())
                .findFirst();
    }

    /** The path of a violation starts with the method and its parameter; what follows lies in the body. */
    private static String pointer(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var parameter = nodes.stream()
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .findFirst();
        var inside = nodes.stream()
                .filter(node -> node.getKind() != ElementKind.PARAMETER)
                .toList();
        if (parameter.isPresent() && inside.isEmpty()) return parameter.get().getName();
        if (parameter.isPresent() && parameter.get().getName().equals("request"))
            return inside.getLast().getName();
        return "/"
                + String.join(
                        "/", inside.stream().flatMap(ValidationMapper::steps).toList());
    }

    private static Stream<String> steps(Path.Node node) {
        var name = node.getName() == null || node.getName().startsWith("<")
                ? List.<String>of()
                : List.of(escape(node.getName()));
        Object place = node.getIndex() == null ? node.getKey() : node.getIndex();
        var index = place == null ? List.<String>of() : List.of(escape(place.toString()));
        return Stream.concat(index.stream(), name.stream());
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
