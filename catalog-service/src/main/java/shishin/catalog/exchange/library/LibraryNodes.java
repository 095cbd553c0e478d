package shishin.catalog.exchange.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Detail;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Part;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Codes;
import shishin.catalog.exchange.Distinct;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Makes lines of requirement nodes as they come: what is asked is a control, what is above it a group. */
final class LibraryNodes {

    private final Findings findings;
    private final Mending mending;
    private final List<JsonNode> nodes = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    LibraryNodes(Findings findings) {
        this.findings = findings;
        this.mending = new Mending(findings);
    }

    void add(JsonNode node, String place) throws Unreadable {
        nodes.add(node);
        Mending.requireFew(nodes.size(), place);
        places.add(place);
    }

    /** The lines, in the words of the library's locale. */
    List<Item> items(LibraryWords words) {
        var lines = new Lines(words);
        for (int i = 0; i < nodes.size(); i++) lines.add(nodes.get(i), places.get(i));
        return lines.items;
    }

    /** The lines so far. */
    private final class Lines {

        private final LibraryWords words;
        private final List<Item> items = new ArrayList<>();
        private final Map<String, Item> byUrn = new HashMap<>();
        private final Map<String, Item> above = new HashMap<>();
        private final Distinct codes = new Distinct(Codes::numbered);
        private final Map<String, Integer> positions = new HashMap<>();

        private Lines(LibraryWords words) {
            this.words = words;
        }

        private void add(JsonNode node, String place) {
            var title = words.title(node);
            if (title == null) {
                findings.error(
                        place,
                        "node-without-words",
                        Remedy.LEFT_OUT,
                        node.path("urn").asText());
                return;
            }
            var parent = parent(node, place);
            var item = item(node, mending.title(title, place), parent, code(node, place));
            var urn = node.path("urn").asText();
            byUrn.put(urn, item);
            if (parent != null) above.put(urn, parent);
            items.add(item);
        }

        private @Nullable Item parent(JsonNode node, String place) {
            var urn = node.path("parent_urn").asText("");
            if (urn.isEmpty()) return null;
            var parent = byUrn.get(urn);
            if (parent == null) findings.warning(place, "unknown-parent", Remedy.MENDED, urn);
            if (!mending.isDeepest(parent)) return parent;
            mending.raised(place);
            return above.get(urn);
        }

        private String code(JsonNode node, String place) {
            var urn = node.path("urn").asText("");
            var wanted = Codes.fit(node.path("ref_id").asText(urn.substring(urn.lastIndexOf(':') + 1)));
            var code = codes.once(wanted);
            if (!code.equals(wanted)) findings.info(place, "duplicate-id", Remedy.MENDED, wanted, code);
            return code;
        }

        private Item item(JsonNode node, Text title, @Nullable Item parent, String code) {
            var asked = node.path("assessable").asBoolean();
            var control = asked || (parent != null && parent.kind() == Kind.CONTROL);
            var above = parent == null ? "" : parent.code();
            return new Item(
                    code,
                    parent == null ? null : above,
                    positions.merge(above, 1, Integer::sum),
                    control ? Kind.CONTROL : Kind.GROUP,
                    control ? Integer.valueOf(level(parent)) : null,
                    title,
                    null,
                    false,
                    asked,
                    null,
                    null,
                    null,
                    tags(node),
                    List.of(),
                    detail(node, code));
        }

        private static int level(@Nullable Item parent) {
            return parent == null || parent.kind() != Kind.CONTROL || parent.level() == null ? 1 : parent.level() + 1;
        }

        private static List<String> tags(JsonNode node) {
            var tags = new ArrayList<String>();
            for (var group : node.path("implementation_groups"))
                if (!group.asText().isBlank()) tags.add(group.asText().strip());
            return List.copyOf(tags);
        }

        private Detail detail(JsonNode node, String code) {
            var label = node.path("ref_id").asText("");
            var properties = label.isEmpty() ? List.<Property>of() : List.of(Property.of("label", label));
            return new Detail(
                    null, null, label.isEmpty() ? code : label, false, List.of(), parts(node), properties, List.of());
        }

        private List<Part> parts(JsonNode node) {
            var parts = new ArrayList<Part>();
            var statement = node.path("name").asText("").isBlank() ? null : words.text(node, "description");
            if (statement != null) parts.add(part("statement", statement));
            var guidance = words.text(node, "annotation");
            if (guidance != null) parts.add(part("guidance", guidance));
            return parts;
        }

        private static Part part(String name, Text prose) {
            return new Part(null, name, null, null, null, List.of(), prose, List.of(), List.of());
        }
    }
}
