package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Link;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.language.Language;

/** Makes the lines of an edition of the groups and controls of a document. */
final class LineGathering {

    /** A group that stands only because OSCAL keeps groups and controls apart. */
    static final String WRAPPER = "wrapper";

    private final OscalMapping mapping;
    private final Translations translations;
    private final Findings findings;
    private final List<Item> items = new ArrayList<>();
    private final Identities identities;
    private final Mending mending;
    private final Map<String, Integer> positions = new HashMap<>();
    private CsfMarks marks = new CsfMarks(false);

    LineGathering(Language language, Findings findings) {
        this.mapping = new OscalMapping(language);
        this.translations = new Translations(language, true);
        this.findings = findings;
        this.identities = new Identities(findings);
        this.mending = new Mending(findings);
    }

    List<Item> gather(List<Branch> roots) throws Unreadable {
        marks = CsfMarks.of(roots);
        for (var root : roots) gather(root, null);
        return items;
    }

    private void gather(Branch branch, @Nullable Item parent) throws Unreadable {
        var properties = mapping.list(branch.own(), "props", Property.class);
        var wrapper = Own.value(properties, "kind").filter(WRAPPER::equals).isPresent();
        var line = wrapper ? parent : line(branch, properties, parent);
        for (var below : branch.branches()) gather(below, above(line, parent, below.place()));
    }

    /** What lies too deep stands beside the line it lies below. */
    private @Nullable Item above(@Nullable Item line, @Nullable Item parent, String place) {
        if (!mending.isDeepest(line)) return line;
        mending.raised(place);
        return parent;
    }

    private Item line(Branch branch, List<Property> properties, @Nullable Item parent) throws Unreadable {
        var facts = new LineFacts(properties, parent, branch.shape());
        var id = identities.line(branch.own().path("id").asText(""), items.size() + 1, branch.place());
        var parts = mapping.list(branch.own(), "parts", Part.class);
        var code = identities.code(facts.code(id), branch.place());
        var detail = facts.kind().isGuideline() ? null : detail(branch, id, properties, parts);
        var title = translations.title(title(branch, properties, id), parts);
        var item = facts.item(code, position(parent), title, intent(parts), detail);
        if (detail != null) item = Speaking.of(item, detail);
        item = keep(item, branch.place());
        for (var part : facts.kind() == Kind.ITEM ? statement(parts) : List.<Part>of())
            below(part, item, branch.place());
        return item;
    }

    private Item keep(Item item, String place) throws Unreadable {
        var line = item.with(mending.title(item.title(), place), item.detail());
        items.add(line);
        Mending.requireFew(items.size(), place);
        return line;
    }

    private int position(@Nullable Item parent) {
        return positions.merge(parent == null ? "" : parent.code(), 1, Integer::sum);
    }

    private Detail detail(Branch branch, String id, List<Property> properties, List<Part> parts) {
        var own = branch.own();
        var label = first(properties, "label");
        var said = "withdrawn".equalsIgnoreCase(first(properties, "status"));
        var marked = !said && isMarked(branch, id);
        return new Detail(
                id,
                own.has("class") ? own.get("class").asText() : null,
                label,
                said || marked,
                identities.parameters(mapping.list(own, "params", Parameter.class), branch.place()),
                identities.parts(said(parts), branch.place()),
                identities.properties(marked ? withStatus(properties) : Own.without(properties), branch.place()),
                mapping.list(own, "links", Link.class));
    }

    private List<Part> said(List<Part> parts) {
        return Translations.rest(parts).stream()
                .filter(part -> !isIntent(part))
                .map(translations::folded)
                .toList();
    }

    /** What the file left unsaid is said when it goes out. */
    private static List<Property> withStatus(List<Property> properties) {
        var status = new Property("status", "withdrawn", null, null, null, null, null);
        return Stream.concat(Own.without(properties).stream(), Stream.of(status))
                .toList();
    }

    private boolean isMarked(Branch branch, String id) {
        var marked = marks.withdrawn(branch.own());
        if (marked) findings.info(branch.place(), "withdrawn-unsaid", Remedy.MENDED, id);
        return marked;
    }

    private static @Nullable String first(List<Property> properties, String name) {
        return properties.stream()
                .filter(one -> one.name().equals(name) && Own.isOscals(one))
                .map(Property::value)
                .findFirst()
                .orElse(null);
    }

    private Text title(Branch branch, List<Property> properties, String id) {
        var language = translations.language();
        var title = branch.own().path("title").asText("");
        if (!title.isEmpty()) return Own.text(language, title);
        var label = first(properties, "label");
        findings.warning(branch.place(), "missing-title", Remedy.MENDED, label == null ? id : label);
        return Own.text(language, label == null ? id : label);
    }

    private Item.@Nullable Intent intent(List<Part> parts) {
        for (var part : parts) {
            if (!isIntent(part) || part.prose() == null) continue;
            var source = Own.value(part.properties(), "quoted-from").orElse("");
            var prose = translations.folded(part).prose();
            return prose == null ? null : new Item.Intent(prose, source);
        }
        return null;
    }

    private static boolean isIntent(Part part) {
        return Own.value(part.properties(), "quoted-from").isPresent();
    }

    private static List<Part> statement(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.name().equals("statement"))
                .flatMap(part -> part.parts().stream())
                .filter(part -> part.name().equals("item"))
                .toList();
    }

    /** An item below a ○ is an item part of its statement. */
    private void below(Part part, Item parent, String place) throws Unreadable {
        var facts = new LineFacts(part.properties(), parent, Model.CONTROL);
        var position = position(parent);
        var given = part.id() == null ? parent.code() + "." + position : part.id();
        var code = identities.code(facts.code(given), place);
        var folded = translations.folded(part).prose();
        var title = folded == null ? Own.text(translations.language(), parent.code()) : folded;
        var item = keep(facts.item(code, position, title, null, null), place);
        for (var below : part.parts()) {
            var isLine = below.name().equals("item");
            if (isLine) below(below, Objects.requireNonNull(above(item, parent, place)), place);
        }
    }
}
