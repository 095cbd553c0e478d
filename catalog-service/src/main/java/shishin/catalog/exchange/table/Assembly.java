package shishin.catalog.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Item.Intent;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Phase;
import shishin.catalog.edition.Situation;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Makes items of rows: what a row leaves open follows from where it stands. */
final class Assembly {

    private static final Set<Kind> ASKED = Set.of(Kind.ITEM, Kind.CONTROL);

    private final Findings findings;
    private final Mending mending;
    private final Words words;
    private final Order order;
    private final Map<String, Item> made = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    Assembly(ItemsReading reading, Findings findings) {
        this.findings = findings;
        this.mending = new Mending(findings);
        this.words = new Words(findings);
        this.order = new Order(reading, findings);
    }

    /** @throws Unreadable when there are more than an edition has */
    List<Item> items() throws Unreadable {
        var sorted = order.sorted();
        if (!sorted.isEmpty())
            Mending.requireFew(sorted.size(), sorted.getLast().place(Field.CODE));
        sorted.forEach(row -> parents.add(order.parentOf(row.code())));
        return sorted.stream().map(this::item).toList();
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping: one line a field
    private Item item(RawItem row) {
        var code = row.code();
        var parent = parent(row);
        var kind = words.choice(row, Field.KIND, Kind.values()).orElseGet(() -> assumed(row));
        var next = positions.merge(parent, 1, Integer::sum);
        var item = new Item(
                code,
                parent.isEmpty() ? null : parent,
                words.number(row, Field.POSITION).orElse(next),
                kind,
                ASKED.contains(kind)
                        ? level(row, kind, parent)
                        : words.level(row).orElse(null),
                mending.title(title(row), row.place(Field.CODE)),
                intent(row),
                words.flag(row, Field.OPEN_ENDED, false),
                words.flag(row, Field.ASSESSABLE, ASKED.contains(kind)),
                words.choice(row, Field.PHASE, Phase.values()).orElse(null),
                row.says(Field.VIEWPOINT) ? row.get(Field.VIEWPOINT) : null,
                words.choice(row, Field.SITUATION, Situation.values()).orElse(null),
                list(row.get(Field.TAGS)),
                list(row.get(Field.EVIDENCE)),
                detail(row));
        made.put(code, item);
        return item;
    }

    /** What would lie too deep stands beside the line it lies below. */
    private String parent(RawItem row) {
        var parent = order.parentOf(row.code());
        var above = made.get(parent);
        if (above == null || !mending.isDeepest(above)) return parent;
        mending.raised(row.place(Field.PARENT));
        return Objects.requireNonNullElse(above.parent(), "");
    }

    /** What has something below it and nothing above groups; the rest is asked. */
    private Kind assumed(RawItem row) {
        var groups = order.parentOf(row.code()).isEmpty() && parents.contains(row.code());
        var kind = groups ? Kind.GROUP : Kind.CONTROL;
        findings.info(row.place(Field.KIND), "kind-assumed", Remedy.MENDED, row.code(), kind.name());
        return kind;
    }

    private @Nullable Integer level(RawItem row, Kind kind, String parent) {
        var above = made.get(parent);
        var depth = above == null || above.kind() != kind || above.level() == null ? 1 : above.level() + 1;
        return words.level(row).orElse(depth);
    }

    private Text title(RawItem row) {
        var open = row.get(Field.TITLE);
        var japanese = Scripts.isJapanese(open);
        var ja = either(row.get(Field.TITLE_JA), japanese ? open : "");
        var en = either(row.get(Field.TITLE_EN), japanese ? "" : open);
        if (ja != null || en != null) return new Text(ja, en);
        findings.warning(row.place(Field.CODE), "missing-title", Remedy.MENDED, row.code());
        return new Text(row.code(), null);
    }

    private static @Nullable String either(String first, String second) {
        if (!first.isBlank()) return first;
        return second.isBlank() ? null : second;
    }

    private static @Nullable Intent intent(RawItem row) {
        var ja = either(row.get(Field.INTENT_JA), "");
        var en = either(row.get(Field.INTENT_EN), "");
        return ja == null && en == null ? null : new Intent(new Text(ja, en), row.get(Field.INTENT_SOURCE));
    }

    /** One a line. */
    private static List<String> list(String cell) {
        return cell.lines().filter(line -> !line.isBlank()).toList();
    }

    private @Nullable Detail detail(RawItem row) {
        var tree = tree(row);
        if (tree.isEmpty()) return null;
        try {
            var detail = Trees.as(
                    Detail.class,
                    tree,
                    pointer -> findings.warning(
                            row.place(Field.CODE), "detail-unknown", Remedy.LEFT_OUT, pointer, row.code()));
            var gap = Gaps.first(detail);
            if (gap.isEmpty()) return detail;
            findings.error(row.place(Field.CODE), "detail-incomplete", Remedy.LEFT_OUT, row.code(), gap);
        } catch (JsonProcessingException unfit) {
            findings.error(row.place(Field.CODE), "detail-unfit", Remedy.LEFT_OUT, row.code());
        }
        return null;
    }

    private ObjectNode tree(RawItem row) {
        var tree = Leaf.tree(row.details());
        if (row.says(Field.REST)) merge(row, tree);
        if (row.says(Field.SOURCE_ID)) tree.put("id", row.get(Field.SOURCE_ID));
        if (row.says(Field.TYPE)) tree.put("type", row.get(Field.TYPE));
        if (row.says(Field.LABEL)) tree.put("label", row.get(Field.LABEL));
        if (row.says(Field.WITHDRAWN)) tree.put("withdrawn", words.flag(row, Field.WITHDRAWN, false));
        return tree;
    }

    private void merge(RawItem row, ObjectNode tree) {
        try {
            tree.setAll(Trees.parse(row.get(Field.REST)));
        } catch (JsonProcessingException broken) {
            findings.error(row.place(Field.REST), "rest-broken", Remedy.LEFT_OUT, row.code());
        }
    }
}
