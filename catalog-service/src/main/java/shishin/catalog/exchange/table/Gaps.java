package shishin.catalog.exchange.table;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a record that came from outside leaves open although it may not. */
final class Gaps {

    private Gaps() {}

    /** The pointer to the first component that is missing; empty when the record is complete. */
    static String first(Record value) {
        for (var component : value.getClass().getRecordComponents()) {
            var content = content(component, value);
            var gap = content == null ? missing(component) : within(content);
            if (gap != null) return "/" + component.getName() + gap;
        }
        return "";
    }

    private static @Nullable String missing(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : "";
    }

    private static @Nullable String within(Object content) {
        if (content instanceof Record value) {
            var gap = first(value);
            return gap.isEmpty() ? null : gap;
        }
        if (!(content instanceof List<?> list)) return null;
        for (var i = 0; i < list.size(); i++) {
            var gap = list.get(i) == null ? "" : within(list.get(i));
            if (gap != null) return "/" + i + gap;
        }
        return null;
    }

    private static @Nullable Object content(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
