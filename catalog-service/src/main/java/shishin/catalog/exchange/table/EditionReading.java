package shishin.catalog.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Makes an edition of what a file says of it, and fills in what it cannot do without. */
final class EditionReading {

    private static final String UNKNOWN_JA = "不明";
    private static final String UNKNOWN_EN = "unknown";

    private final Findings findings;
    private final Mending mending;
    private final String place;

    EditionReading(Findings findings, String place) {
        this.findings = findings;
        this.mending = new Mending(findings);
        this.place = place;
    }

    /**
     * The edition of this tree.
     *
     * @param digest of the file, by which an edition is called that has no name
     */
    Edition edition(ObjectNode tree, String digest) throws Unreadable {
        identify(tree, digest);
        title(tree);
        if (!tree.path("publisher").isObject()) put(tree, "publisher", UNKNOWN_JA, UNKNOWN_EN);
        if (!tree.path("editionLabel").isObject()) put(tree, "editionLabel", "", "");
        if (tree.path("kind").asText().isBlank()) tree.put("kind", "CATALOG");
        if (tree.path("language").asText().isBlank()) tree.put("language", language(tree));
        source(tree, digest);
        footnotes(tree);
        return read(tree);
    }

    private void identify(ObjectNode tree, String digest) {
        var given = mending.edition(tree.path("id").asText().strip(), place);
        var id = given == null ? "catalog-" + digest.substring(0, 12) : given;
        if (given == null) findings.warning(place, "edition-nameless", Remedy.MENDED, id);
        tree.put("id", id);
    }

    private void title(ObjectNode tree) {
        var ja = said(tree, "ja");
        var en = said(tree, "en");
        if (ja == null && en == null) {
            put(tree, "title", tree.path("id").asText(), tree.path("id").asText());
            return;
        }
        var fit = mending.title(new Text(ja, en), place);
        var title = tree.putObject("title");
        if (fit.ja() != null) title.put("ja", fit.ja());
        if (fit.en() != null) title.put("en", fit.en());
    }

    private static @Nullable String said(ObjectNode tree, String language) {
        var said = tree.path("title").path(language).textValue();
        return said == null || said.isBlank() ? null : said;
    }

    private void put(ObjectNode tree, String field, String ja, String en) {
        findings.info(place, "edition-silent", Remedy.MENDED, field);
        tree.putObject(field).put("ja", ja).put("en", en);
    }

    private static String language(ObjectNode tree) {
        return Scripts.isJapanese(tree.path("title").path("ja").asText()) ? "ja" : "en";
    }

    private static void source(ObjectNode tree, String digest) {
        var source = tree.withObject("/source");
        var title = tree.path("title");
        var any = title.path("ja").asText(title.path("en").asText());
        if (source.path("title").asText().isBlank()) source.put("title", any);
        if (source.path("digest").asText().isBlank()) source.put("digest", "sha256:" + digest);
    }

    /** One that says nothing cannot be served. */
    private void footnotes(ObjectNode tree) {
        for (var notes = tree.path("footnotes").iterator(); notes.hasNext(); ) {
            var note = notes.next();
            if (isSaid(note, "ja") || isSaid(note, "en")) continue;
            findings.warning(
                    place, "footnote-silent", Remedy.LEFT_OUT, note.path("mark").asText());
            notes.remove();
        }
    }

    private static boolean isSaid(JsonNode note, String language) {
        return !note.path(language).asText("").isBlank();
    }

    private Edition read(ObjectNode tree) throws Unreadable {
        try {
            var edition = Trees.as(
                    Edition.class,
                    tree,
                    pointer -> findings.warning(place, "edition-unknown-field", Remedy.LEFT_OUT, pointer));
            var gap = Gaps.first(edition);
            if (gap.isEmpty()) return edition;
            throw new Unreadable(place, "edition-incomplete", gap);
        } catch (JsonProcessingException unfit) {
            throw new Unreadable(place, "edition-unfit", pointer(unfit));
        }
    }

    /** Which value does not fit: where it was read, said without the words of a library. */
    private static String pointer(JsonProcessingException unfit) {
        if (!(unfit instanceof JsonMappingException mapping)) return "/";
        var pointer = new StringBuilder();
        for (var step : mapping.getPath())
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        return pointer.toString();
    }

    Corrections corrections(List<Leaf> leaves) {
        return corrections(Leaf.tree(leaves));
    }

    Corrections corrections(ObjectNode tree) {
        try {
            var corrections = Trees.as(Corrections.class, tree, pointer -> {});
            if (Gaps.first(corrections).isEmpty()) return corrections;
        } catch (JsonProcessingException unfit) {
            // Told below, as what is incomplete is.
        }
        findings.warning(place, "corrections-unfit", Remedy.LEFT_OUT);
        return Corrections.NONE;
    }
}
