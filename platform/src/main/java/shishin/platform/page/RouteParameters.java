package shishin.platform.page;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The query parameters of a route and what each is read as. */
final class RouteParameters {

    private final SortedMap<String, Class<?>> types = new TreeMap<>();

    RouteParameters(Method route) {
        for (var parameter : route.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class))
                types.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) addFieldsOf(parameter.getType());
        }
    }

    private void addFieldsOf(Class<?> bean) {
        Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(QueryParam.class))
                .forEach(
                        field -> types.put(field.getAnnotation(QueryParam.class).value(), field.getType()));
    }

    /** Refuses what the route does not know or cannot read; the framework would say that there is no such thing. */
    void check(Map<String, List<String>> asked) {
        asked.forEach((name, values) -> {
            var type = types.get(name);
            if (type == null) throw new UnknownParameter(name, types.keySet());
            check(name, type, values);
        });
    }

    private static void check(String name, Class<?> type, Collection<String> values) {
        if (type.isEnum()) values.forEach(value -> requireChoice(name, type, value));
        else Notation.of(type).ifPresent(notation -> notation.require(name, values));
    }

    private static void requireChoice(String name, Class<?> type, String value) {
        var choices = Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name())
                .toList();
        if (!choices.contains(value)) throw new UnknownValue(name, choices);
    }
}
