package shishin.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Text;

/** Catalogues as the tests need them: one group, and controls below it. */
public final class Drafts {

    private Drafts() {}

    /**
     * A catalogue of these lines.
     *
     * @param lines such as {@code AC-1=Access policy}; a code below another's, such as {@code AC-1.1}, stands below it
     */
    public static Draft of(String id, String... lines) {
        return of(id, List.of(lines));
    }

    public static Draft of(String id, List<String> lines) {
        var items = new ArrayList<Item>();
        items.add(line("G", null, 1, Kind.GROUP, null, "Group"));
        Map<String, Integer> levels = new HashMap<>();
        for (var line : lines) {
            var code = line.substring(0, line.indexOf('='));
            var above = levels.containsKey(above(code)) ? above(code) : "G";
            levels.put(code, levels.getOrDefault(above, 0) + 1);
            items.add(line(
                    code, above, items.size(), Kind.CONTROL, levels.get(code), line.substring(line.indexOf('=') + 1)));
        }
        return new Draft(edition(id), items, Corrections.NONE);
    }

    /** As many controls as asked for, with texts of common length. */
    public static Draft large(String id, int controls) {
        return of(
                id,
                IntStream.range(0, controls)
                        .mapToObj(i -> "C-%05d=The operator keeps record %d of what was done, by whom and when"
                                .formatted(i, i))
                        .toList());
    }

    public static Draft with(Draft draft, Item item) {
        var items = new ArrayList<>(draft.items());
        items.add(item);
        return new Draft(draft.edition(), items, draft.corrections());
    }

    public static Item line(
            String code, @Nullable String parent, int position, Kind kind, @Nullable Integer level, String title) {
        return line(code, parent, position, kind, level, new Text(null, title));
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // as many as tell two lines apart
    public static Item line(
            String code, @Nullable String parent, int position, Kind kind, @Nullable Integer level, Text title) {
        return new Item(
                code,
                parent,
                position,
                kind,
                level,
                title,
                null,
                false,
                kind == Kind.CONTROL,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same line, under a viewpoint. */
    public static Item seenFrom(String viewpoint, Item line) {
        return new Item(
                line.code(),
                line.parent(),
                line.position(),
                line.kind(),
                line.level(),
                line.title(),
                line.intent(),
                line.openEnded(),
                line.assessable(),
                line.phase(),
                viewpoint,
                line.situation(),
                line.tags(),
                line.evidence(),
                line.detail());
    }

    private static Edition edition(String id) {
        var source = new Edition.Source("test", "sha256:" + "0".repeat(64), null, null);
        return new Edition(
                id,
                new Text(null, "Rules " + id),
                new Text(null, "Operator"),
                new Text(null, "1.0"),
                "CATALOG",
                "en",
                source,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static String above(String code) {
        var dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }
}
