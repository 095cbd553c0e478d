package shishin.catalog.exchange.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.platform.language.Language;

/** One item as the cells of a row. */
record ItemCells(Item item, Tongues tongues) {

    private static final List<String> IN_COLUMNS = List.of("id", "type", "label", "withdrawn");

    List<String> of(List<Field> fields) {
        return fields.stream().map(this::of).toList();
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping: one line a field
    private String of(Field field) {
        var detail = item.detail();
        return switch (field) {
            case CODE -> item.code();
            case PARENT -> plain(item.parent());
            case KIND -> item.kind().name();
            case LEVEL -> plain(item.level());
            case TITLE_JA -> tongues.of(item.title(), Language.JA);
            case TITLE_EN -> tongues.of(item.title(), Language.EN);
            case INTENT_JA, INTENT_EN, INTENT_SOURCE -> intent(field);
            case PHASE -> plain(item.phase());
            case VIEWPOINT -> plain(item.viewpoint());
            case SITUATION -> plain(item.situation());
            case OPEN_ENDED -> flag(item.openEnded());
            case ASSESSABLE -> flag(item.assessable());
            case TAGS -> String.join("\n", item.tags());
            case EVIDENCE -> String.join("\n", item.evidence());
            case LABEL -> detail == null ? "" : plain(detail.label());
            case WITHDRAWN -> detail == null ? "" : flag(detail.withdrawn());
            case TYPE -> detail == null ? "" : plain(detail.type());
            case SOURCE_ID -> detail == null ? "" : plain(detail.id());
            case POSITION -> plain(item.position());
            case REST -> rest();
            case TITLE -> "";
        };
    }

    private String intent(Field field) {
        var intent = item.intent();
        if (intent == null) return "";
        return switch (field) {
            case INTENT_JA -> tongues.of(intent.text(), Language.JA);
            case INTENT_EN -> tongues.of(intent.text(), Language.EN);
            default -> intent.source();
        };
    }

    private String rest() {
        var rest = Leaf.tree(details());
        return rest.isEmpty() ? "" : Trees.json(rest);
    }

    /** What its source says of it beyond what is in columns. */
    List<Leaf> details() {
        return item.detail() == null ? List.of() : Leaf.of(rest(item.detail()));
    }

    private ObjectNode rest(Detail detail) {
        var tree = Trees.of(detail);
        tree.remove(IN_COLUMNS);
        tongues.prune(tree);
        return tree;
    }

    private static String plain(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    static String flag(boolean value) {
        return value ? "TRUE" : "FALSE";
    }
}
