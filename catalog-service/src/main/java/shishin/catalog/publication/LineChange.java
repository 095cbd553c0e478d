package shishin.catalog.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Text;

/** What one revision says of a line that the other does not. Where the title is the same, something else is not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineChange(
        String code,
        Change change,
        @Nullable Text before,
        @Nullable Text after) {

    @Schema(name = "RevisionChange")
    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    static List<LineChange> between(Draft before, Draft after) {
        var was = before.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var is = after.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        var removed = before.items().stream()
                .filter(item -> !is.containsKey(item.code()))
                .map(item -> new LineChange(item.code(), Change.REMOVED, item.title(), null));
        var others = after.items().stream().flatMap(item -> of(was.get(item.code()), item));
        return Stream.concat(removed, others).toList();
    }

    private static Stream<LineChange> of(@Nullable Item was, Item is) {
        if (was == null) return Stream.of(new LineChange(is.code(), Change.ADDED, null, is.title()));
        if (was.equals(is)) return Stream.empty();
        return Stream.of(new LineChange(is.code(), Change.CHANGED, was.title(), is.title()));
    }
}
