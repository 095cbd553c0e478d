package shishin.platform.page;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters that are enums; a value that is none of them is refused with 400, where the framework says 404. */
@Provider
class ClosedChoices implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        return rawType.isEnum() ? new Choice<>(rawType) : null;
    }

    private static final class Choice<T> implements ParamConverter<T> {

        private final Map<String, T> values;

        Choice(Class<T> type) {
            values = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(Choice::name, value -> value, (one, other) -> one, LinkedHashMap::new));
        }

        private static String name(Object value) {
            return ((Enum<?>) value).name();
        }

        @Override
        public T fromString(String name) {
            var value = values.get(name);
            if (value == null) throw new UnknownValue(values.keySet());
            return value;
        }

        @Override
        public String toString(T value) {
            return name(value);
        }
    }
}
