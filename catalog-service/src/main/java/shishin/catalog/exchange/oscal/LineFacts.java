package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Phase;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Situation;
import shishin.catalog.edition.Text;

/** What properties of our own say of a line, and what goes without saying. */
record LineFacts(List<Property> properties, @Nullable Item parent, Shape shape) {

    private static final String NONE = "none";

    String code(String id) {
        return Own.value(properties, "code").orElse(id);
    }

    Kind kind() {
        var usual = shape == Model.GROUP ? Kind.GROUP : Kind.CONTROL;
        return Own.value(properties, "kind").flatMap(LineFacts::kind).orElse(usual);
    }

    private static Optional<Kind> kind(String name) {
        for (var kind : Kind.values()) if (kind.name().equals(name)) return Optional.of(kind);
        return Optional.empty();
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // what properties cannot say of it
    Item item(String code, int position, Text title, Item.@Nullable Intent intent, @Nullable Detail detail) {
        var kind = kind();
        return new Item(
                code,
                parent == null ? null : parent.code(),
                position,
                kind,
                level(kind, parent),
                title,
                intent,
                Own.value(properties, "open-ended").isPresent(),
                Own.value(properties, "assessable").map("true"::equals).orElse(isAsked(kind, detail)),
                inherited("phase", Item::phase, Phase::valueOf),
                inherited("viewpoint", Item::viewpoint, name -> name),
                inherited("situation", Item::situation, Situation::valueOf),
                Own.values(properties, "tag"),
                Own.values(properties, "evidence"),
                detail);
    }

    /** How deep it is nested in others of its kind; headings have none. */
    static @Nullable Integer level(Kind kind, @Nullable Item parent) {
        if (kind != Kind.ITEM && kind != Kind.CONTROL) return null;
        return parent == null || parent.kind() != kind || parent.level() == null
                ? Integer.valueOf(1)
                : Integer.valueOf(parent.level() + 1);
    }

    /** Whether a line is asked where nothing else is said: what is no heading and was not withdrawn. */
    static boolean isAsked(Kind kind, @Nullable Detail detail) {
        return (kind == Kind.ITEM || kind == Kind.CONTROL) && (detail == null || !detail.withdrawn());
    }

    private <T> @Nullable T inherited(String name, Function<Item, @Nullable T> above, Function<String, T> read) {
        var said = Own.value(properties, name);
        if (said.isEmpty()) return parent == null ? null : above.apply(parent);
        try {
            return said.get().equals(NONE) ? null : read.apply(said.get());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The same, from the line: only what does not go without saying. */
    static List<Property> of(Item item, @Nullable Item parent, String id) {
        var facts = new ArrayList<Property>();
        if (!item.code().equals(id)) facts.add(Own.property("code", item.code()));
        if (item.kind() != usual(item, parent))
            facts.add(Own.property("kind", item.kind().name()));
        if (item.openEnded()) facts.add(Own.property("open-ended", "true"));
        if (item.assessable() != isAsked(item.kind(), item.detail()))
            facts.add(Own.property("assessable", String.valueOf(item.assessable())));
        changed("phase", item, parent, Item::phase).ifPresent(facts::add);
        changed("viewpoint", item, parent, Item::viewpoint).ifPresent(facts::add);
        changed("situation", item, parent, Item::situation).ifPresent(facts::add);
        item.tags().forEach(tag -> facts.add(Own.property("tag", tag)));
        item.evidence().forEach(evidence -> facts.add(Own.property("evidence", evidence)));
        return facts;
    }

    /** What it is taken for by its shape: below a control there are only controls. */
    private static Kind usual(Item item, @Nullable Item parent) {
        var group = item.kind() == Kind.GROUP && (parent == null || !LineArrangement.isControl(parent));
        return group ? Kind.GROUP : Kind.CONTROL;
    }

    private static Optional<Property> changed(
            String name, Item item, @Nullable Item parent, Function<Item, @Nullable Object> fact) {
        var here = fact.apply(item);
        var above = parent == null ? null : fact.apply(parent);
        if (Objects.equals(here, above)) return Optional.empty();
        return Optional.of(Own.property(name, here == null ? NONE : here.toString()));
    }
}
