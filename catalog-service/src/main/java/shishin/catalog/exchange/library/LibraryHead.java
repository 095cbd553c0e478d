package shishin.catalog.exchange.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;

/** Makes an edition of what a library says of itself. */
final class LibraryHead {

    private final JsonNode head;
    private final String digest;
    private final Findings findings;
    private final LibraryWords words;

    LibraryHead(JsonNode head, String digest, Findings findings) {
        this.head = head;
        this.digest = digest;
        this.findings = findings;
        this.words = LibraryWords.of(head);
    }

    Draft draft(LibraryNodes nodes) throws Unreadable {
        var items = nodes.items(words);
        if (items.isEmpty()) throw new Unreadable("/objects/framework/requirement_nodes", "no-lines");
        return new Draft(edition(), items, Corrections.NONE);
    }

    private Edition edition() {
        var urn = head.path("urn").asText();
        var title = new Mending(findings).title(text("name", urn), "/name");
        return new Edition(
                id(urn),
                title,
                text("provider", "?"),
                words(head.path("version").asText("1")),
                "CATALOG",
                words.locale().tag(),
                new Edition.Source(urn, digest, words.text(head, "copyright"), words.text(head, "packager")),
                null,
                day(head.path("publication_date").asText("")),
                null,
                null,
                preface(title),
                List.of(),
                null);
    }

    /** The last part of its URN. */
    private static String id(String urn) {
        var slug = Mending.slug(urn.substring(urn.lastIndexOf(':') + 1));
        return slug.isEmpty() ? "library" : slug;
    }

    private Text text(String member, String otherwise) {
        var text = words.text(head, member);
        if (text != null) return text;
        findings.warning("/" + member, "missing-metadata", Remedy.MENDED, member, otherwise);
        return words(otherwise);
    }

    private Text words(String text) {
        return switch (words.locale()) {
            case JA -> new Text(text, null);
            case EN -> new Text(null, text);
        };
    }

    private List<Edition.Section> preface(Text title) {
        var description = words.text(head, "description");
        if (description == null || Objects.equals(description, title)) return List.of();
        return List.of(new Edition.Section(title, List.of(description)));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
