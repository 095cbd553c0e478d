package shishin.catalog.exchange.oscal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import shishin.catalog.edition.Annex;
import shishin.catalog.edition.BackMatter;
import shishin.catalog.edition.Corrections;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Metadata;
import shishin.catalog.edition.Parameter;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.catalog.exchange.Mending;
import shishin.catalog.exchange.Unreadable;
import shishin.catalog.finding.Findings;
import shishin.catalog.finding.Remedy;
import shishin.platform.language.Language;

/** Makes a draft of a catalogue as it was read. */
final class DocumentGathering {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern KNOWN_RELEASE = Pattern.compile("v?1\\.[012]([.\\-].*)?");

    private final Document document;
    private final String digest;
    private final Findings findings;
    private final Mending mending;
    private final ObjectNode metadata;
    private final EditionFacts facts;
    private final Language language;
    private final OscalMapping mapping;

    DocumentGathering(Document document, String digest, Findings findings) {
        this.document = document;
        this.digest = digest;
        this.findings = findings;
        this.mending = new Mending(findings);
        this.metadata = document.root().withObject("/metadata");
        this.facts = new EditionFacts(new OscalMapping(Language.EN).list(metadata, "props", Property.class));
        this.language = facts.language().orElseGet(this::guessed);
        this.mapping = new OscalMapping(language);
    }

    /** Of the words that would be seen first. */
    private Language guessed() {
        var words = new StringBuilder(metadata.path("title").asText());
        document.branches()
                .forEach(branch -> words.append(branch.own().path("title").asText()));
        return JAPANESE.matcher(words).find() ? Language.JA : Language.EN;
    }

    Draft draft() throws Unreadable {
        if (document.branches().isEmpty()) throw new Unreadable("/catalog", "no-lines");
        var release = metadata.path("oscal-version").asText();
        if (!KNOWN_RELEASE.matcher(release).matches())
            findings.warning("/catalog/metadata/oscal-version", "unknown-release", Remedy.KEPT, release);
        var lines = new LineGathering(language, findings).gather(document.branches());
        return new Draft(edition(), lines, Corrections.NONE);
    }

    private Edition edition() {
        var resources = resources();
        var annex = annex(resources);
        var title = title();
        return new Edition(
                id(title),
                title,
                publisher(annex.metadata()),
                facts.passage("edition-label").orElseGet(() -> said("version", "1")),
                facts.value("kind").orElse("CATALOG"),
                facts.value("original-language").orElse(language.tag()),
                source(title),
                facts.day("decided-on"),
                facts.day("effective-from"),
                facts.day("abolished-on"),
                facts.value("superseded-by").orElse(null),
                Forewords.preface(resources),
                Forewords.footnotes(resources),
                annex);
    }

    private Text title() {
        return mending.title(
                Own.both(said("title", "?"), facts.passage("title").orElse(null)), "/catalog/metadata/title");
    }

    private Text said(String member, String otherwise) {
        var said = metadata.path(member).asText("");
        if (!said.isEmpty()) return Own.text(language, said);
        findings.warning("/catalog/metadata", "missing-metadata", Remedy.MENDED, member, otherwise);
        return Own.text(language, otherwise);
    }

    private String id(Text title) {
        var own = mending.edition(facts.value("edition").orElse(""), "/catalog/metadata");
        if (own != null) return own;
        var slug = Mending.slug(title.in(Language.EN));
        return slug.isEmpty() ? "catalog-" + digest.substring(digest.length() - 8) : slug;
    }

    private Text publisher(Metadata told) {
        return facts.passage("publisher")
                .orElseGet(() -> Own.text(language, named(told).orElseGet(() -> {
                    findings.info("/catalog/metadata", "missing-metadata", Remedy.MENDED, "parties", "?");
                    return "?";
                })));
    }

    private static Optional<String> named(Metadata told) {
        var publishers = told.responsibleParties().stream()
                .filter(one -> List.of("publisher", "creator", "author").contains(one.roleId()))
                .flatMap(one -> one.partyUuids().stream())
                .toList();
        return told.parties().stream()
                .filter(party -> publishers.isEmpty() || publishers.contains(party.uuid()))
                .map(Metadata.Party::name)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst();
    }

    private Edition.Source source(Text title) {
        return new Edition.Source(
                facts.passage("source-title").orElse(title).in(language),
                facts.value("source-digest").orElse(digest),
                facts.passage("terms-of-use").orElse(null),
                facts.passage("attribution").orElse(null));
    }

    private Annex annex(List<BackMatter.Resource> resources) {
        var told = mapping.record(metadata, Metadata.class);
        var uuid = document.root().path("uuid").asText("");
        var foreign = facts.value("edition").isEmpty() && !uuid.isEmpty() ? uuid : null;
        var rest = resources.stream().filter(one -> !Forewords.isForeword(one)).toList();
        return new Annex(
                facts.value("source-uuid").orElse(foreign),
                withoutOwn(told),
                mapping.list(document.root(), "params", Parameter.class),
                rest.isEmpty() ? null : new BackMatter(rest));
    }

    private List<BackMatter.Resource> resources() {
        var matter = document.root().path("back-matter");
        return matter instanceof ObjectNode object
                ? mapping.list(object, "resources", BackMatter.Resource.class).stream()
                        .filter(this::isWhole)
                        .toList()
                : List.of();
    }

    private boolean isWhole(BackMatter.Resource resource) {
        var whole = Forewords.isWhole(resource);
        if (!whole)
            findings.warning("/catalog/back-matter/resources", "foreword-unfit", Remedy.LEFT_OUT, resource.uuid());
        return whole;
    }

    private static Metadata withoutOwn(Metadata told) {
        return new Metadata(
                told.published(),
                told.lastModified(),
                told.version(),
                told.oscalVersion(),
                told.revisions(),
                told.documentIds(),
                Own.without(told.properties()),
                told.links(),
                told.roles(),
                told.locations(),
                told.parties(),
                told.responsibleParties(),
                told.actions(),
                told.remarks());
    }
}
