package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;

/** Makes groups and controls of the lines of an edition: what {@link LineGathering} does, the other way. */
final class LineArrangement {

    private static final Detail NOTHING =
            new Detail(null, null, null, false, List.of(), List.of(), List.of(), List.of());

    private final OscalMapping mapping;
    private final Translations translations;
    private final LineIds ids;
    private final Function<Item, List<Item>> children;

    LineArrangement(Translations translations, LineIds ids, Function<Item, List<Item>> children) {
        this.mapping = new OscalMapping(translations.language());
        this.translations = translations;
        this.ids = ids;
        this.children = children;
    }

    /** Whether it becomes a control of its own; a － below a ○ becomes a part of it. */
    static boolean isControl(Item item) {
        return item.kind() == Kind.CONTROL || item.kind() == Kind.ITEM;
    }

    /** The line without the groups and controls in it. */
    ObjectNode own(Item item, @Nullable Item parent) {
        var detail = item.detail() == null ? NOTHING : item.detail();
        var object = JsonNodeFactory.instance.objectNode();
        object.put("id", ids.of(item));
        var type = item.kind().isGuideline() ? item.kind().name().toLowerCase(Locale.ROOT) : detail.type();
        if (type != null) object.put("class", type);
        object.put("title", Speaking.title(item, translations.language()));
        mapping.put(object, "params", detail.parameters().stream().map(ids::own).toList());
        mapping.put(object, "props", properties(item, parent, detail));
        mapping.put(object, "links", detail.links());
        mapping.put(object, "parts", parts(item, detail));
        return object;
    }

    private List<Property> properties(Item item, @Nullable Item parent, Detail detail) {
        var properties = new ArrayList<>(LineFacts.of(item, parent, ids.of(item)));
        if (item.kind().isGuideline()) properties.addFirst(Property.of("label", item.code()));
        properties.addAll(Own.without(detail.properties()));
        return properties;
    }

    private List<Part> parts(Item item, Detail detail) {
        var parts = new ArrayList<>(Speaking.isSilent(item) ? List.of() : translations.of(item.title(), null));
        if (item.intent() != null) parts.add(intent(item, item.intent()));
        detail.parts().forEach(part -> parts.add(translations.unfolded(ids.own(part))));
        if (isControl(item) && parts.stream().noneMatch(part -> part.name().equals("statement")))
            parts.add(statement(item));
        return parts;
    }

    private Part intent(Item item, Item.Intent intent) {
        var source = List.of(Own.property("quoted-from", intent.source()));
        return translations.unfolded(new Part(
                ids.of(item, "_overview"), "overview", null, null, null, source, intent.text(), List.of(), List.of()));
    }

    /** OSCAL asks every control for a statement: its words, and in a guideline the items below it. */
    private Part statement(Item item) {
        var items = item.kind() == Kind.ITEM ? below(item) : List.<Part>of();
        return new Part(
                ids.of(item, "_smt"),
                "statement",
                null,
                null,
                null,
                List.of(),
                Own.text(translations.language(), item.title().in(translations.language())),
                items,
                List.of());
    }

    private List<Part> below(Item item) {
        return children.apply(item).stream().map(below -> part(below, item)).toList();
    }

    private Part part(Item item, Item parent) {
        var properties = new ArrayList<>(LineFacts.of(item, parent, ids.of(item)));
        properties.addFirst(Property.of("label", item.code()));
        var parts = new ArrayList<>(translations.of(null, item.title()));
        parts.addAll(below(item));
        var prose = Own.text(translations.language(), item.title().in(translations.language()));
        return new Part(ids.of(item), "item", null, null, null, properties, prose, parts, List.of());
    }
}
