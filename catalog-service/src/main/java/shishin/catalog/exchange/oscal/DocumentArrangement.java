package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.BackMatter;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Item;
import shishin.catalog.edition.Kind;
import shishin.catalog.edition.Parameter;
import shishin.catalog.exchange.Excerpt;
import shishin.platform.language.Language;

/** Writes an excerpt as a catalogue, line by line. */
final class DocumentArrangement {

    private final Edition edition;
    private final Language language;
    private final Set<Language> languages;
    private final OscalMapping mapping;
    private final LineIds ids;
    private final LineArrangement lines;
    private final Map<String, List<Item>> children = new HashMap<>();

    DocumentArrangement(Excerpt excerpt) {
        this.edition = excerpt.catalog().edition();
        this.language = language(excerpt);
        this.languages = languages(excerpt, language);
        this.mapping = new OscalMapping(language);
        var translations = new Translations(language, languages.contains(Own.other(language)));
        this.ids = new LineIds(excerpt.catalog().items().toList());
        this.lines = new LineArrangement(translations, ids, this::childrenOf);
        for (var item : excerpt.items())
            children.computeIfAbsent(Objects.requireNonNullElse(item.parent(), ""), key -> new ArrayList<>())
                    .add(item);
    }

    /** The original one where it is wanted, or where nothing is said in the one that is. */
    private static Language language(Excerpt excerpt) {
        var edition = excerpt.catalog().edition();
        var original = Language.of(edition.language());
        var other = Own.other(original);
        var wanted = excerpt.languages().contains(original) || edition.title().exactly(other) == null;
        return wanted ? original : other;
    }

    private static Set<Language> languages(Excerpt excerpt, Language language) {
        var languages = EnumSet.of(language);
        languages.addAll(excerpt.languages());
        return languages;
    }

    private List<Item> childrenOf(@Nullable Item parent) {
        return children.getOrDefault(parent == null ? "" : parent.code(), List.of());
    }

    void write(String uuid, Output out) throws IOException {
        out.begin(Model.CATALOG);
        var head = JsonNodeFactory.instance.objectNode();
        head.put("uuid", uuid);
        head.set("metadata", new DocumentHead(edition, language, mapping).metadata(languages));
        mapping.put(
                head,
                "params",
                edition.annex() == null ? List.<Parameter>of() : edition.annex().parameters());
        out.members(Model.CATALOG, head);
        below(Model.CATALOG, null, out);
        var tail = JsonNodeFactory.instance.objectNode();
        backMatter(tail);
        out.members(Model.CATALOG, tail);
        out.end();
    }

    private void below(Shape shape, @Nullable Item parent, Output out) throws IOException {
        var lines = childrenOf(parent);
        if (lines.isEmpty() || (parent != null && parent.kind() == Kind.ITEM)) return;
        // A control holds nothing but controls: a heading below one is written as one, and says what it is.
        var controls = shape == Model.CONTROL || lines.stream().allMatch(LineArrangement::isControl);
        var list = Objects.requireNonNull(shape.json(controls ? "controls" : "groups"));
        out.beginList(list);
        for (var run : runs(lines, controls)) run(list, run, parent, out);
        out.endList();
    }

    /** OSCAL keeps groups and controls apart: where both stand side by side, a run of controls gets a group. */
    private static List<List<Item>> runs(List<Item> lines, boolean controls) {
        var runs = new ArrayList<List<Item>>();
        for (var line : lines) {
            var wrapped = !controls && LineArrangement.isControl(line);
            var on = wrapped
                    && !runs.isEmpty()
                    && LineArrangement.isControl(runs.getLast().getLast());
            if (on) runs.getLast().add(line);
            else runs.add(new ArrayList<>(List.of(line)));
        }
        return runs;
    }

    private void run(Member list, List<Item> run, @Nullable Item parent, Output out) throws IOException {
        var wrapped = list.json().equals("groups") && LineArrangement.isControl(run.getFirst());
        if (!wrapped) {
            line(list, run.getFirst(), parent, out);
            return;
        }
        out.beginObject(list);
        out.members(Model.GROUP, wrapper(run.getFirst()));
        var controls = Objects.requireNonNull(Model.GROUP.json("controls"));
        out.beginList(controls);
        for (var item : run) line(controls, item, parent, out);
        out.endList();
        out.endObject();
    }

    private ObjectNode wrapper(Item first) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("id", ids.of(first, "_group"));
        object.put("title", first.title().in(language));
        mapping.put(object, "props", List.of(Own.property("kind", LineGathering.WRAPPER)));
        return object;
    }

    private void line(Member list, Item item, @Nullable Item parent, Output out) throws IOException {
        var shape = list.of();
        out.beginObject(list);
        out.members(shape, lines.own(item, parent));
        below(shape, item, out);
        out.endObject();
    }

    private void backMatter(ObjectNode tail) {
        var resources = new ArrayList<>(Forewords.of(edition, languages));
        var matter = edition.annex() == null ? null : edition.annex().backMatter();
        if (matter != null) resources.addAll(matter.resources());
        if (!resources.isEmpty()) tail.set("back-matter", mapping.object(new BackMatter(resources)));
    }
}
