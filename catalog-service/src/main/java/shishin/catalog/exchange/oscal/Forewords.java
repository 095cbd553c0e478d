package shishin.catalog.exchange.oscal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.BackMatter.Location;
import shishin.catalog.edition.BackMatter.Resource;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.Property;
import shishin.catalog.edition.Text;
import shishin.platform.language.Language;

/** Preface and footnotes of an edition, as resources of the back matter: OSCAL has no other place for them. */
final class Forewords {

    private static final String PREFACE = "preface";
    private static final String FOOTNOTE = "footnote";
    private static final String PARAGRAPH = "\n\n";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private Forewords() {}

    static List<Resource> of(Edition edition, Collection<Language> languages) {
        var resources = new ArrayList<Resource>();
        for (var language : Language.values()) {
            if (!languages.contains(language)) continue;
            for (int i = 0; i < edition.preface().size(); i++) section(edition, i, language, resources);
            for (var footnote : edition.footnotes()) footnote(edition, footnote, language, resources);
        }
        return resources;
    }

    private static void section(Edition edition, int index, Language language, List<Resource> resources) {
        var section = edition.preface().get(index);
        var heading = section.heading().exactly(language);
        if (heading == null) return;
        var paragraphs = section.paragraphs().stream()
                .map(paragraph -> paragraph.in(language))
                .collect(Collectors.joining(PARAGRAPH));
        resources.add(resource(edition, PREFACE, String.valueOf(index + 1), language, heading, paragraphs));
    }

    private static void footnote(Edition edition, Edition.Footnote note, Language language, List<Resource> resources) {
        var text = language == Language.JA ? note.ja() : note.en();
        if (text != null) resources.add(resource(edition, FOOTNOTE, note.mark(), language, null, text));
    }

    @SuppressWarnings("checkstyle:ParameterNumber") // a row of a table
    private static Resource resource(
            Edition edition, String name, String value, Language language, @Nullable String title, String text) {
        var uuid = Own.uuid("edition:%s:%s:%s:%s".formatted(edition.id(), name, value, language.tag()));
        var property = Own.property(name, value, language.tag());
        return new Resource(
                uuid.toString(), title, text, List.of(property), List.of(), null, List.of(place(edition)), null, null);
    }

    /** OSCAL wants to be told where a resource can be had: its text is served with the edition. */
    private static Location place(Edition edition) {
        return new Location("/api/v1/catalogs/" + edition.id(), "application/json", List.of());
    }

    /** Whether it says what it stands for: a footnote its words, a section its number and its heading. */
    static boolean isWhole(Resource resource) {
        return resource.properties().stream().allMatch(one -> isWhole(resource, one));
    }

    private static boolean isWhole(Resource resource, Property property) {
        if (Own.isOwn(property, FOOTNOTE)) return resource.description() != null;
        if (!Own.isOwn(property, PREFACE)) return true;
        return resource.title() != null && NUMBER.matcher(property.value()).matches();
    }

    static boolean isForeword(Resource resource) {
        return resource.properties().stream().anyMatch(one -> Own.isOwn(one, PREFACE) || Own.isOwn(one, FOOTNOTE));
    }

    /** The sections of the preface, with what is said of each in both languages. */
    static List<Edition.Section> preface(List<Resource> resources) {
        var sections = new TreeMap<Integer, Map<Language, Resource>>();
        grouped(resources, PREFACE).forEach((number, said) -> sections.put(Integer.valueOf(number), said));
        return sections.values().stream().map(Forewords::section).toList();
    }

    private static Edition.Section section(Map<Language, Resource> said) {
        var heading = new Text(title(said.get(Language.JA)), title(said.get(Language.EN)));
        var japanese = paragraphs(said.get(Language.JA));
        var english = paragraphs(said.get(Language.EN));
        var paragraphs = IntStream.range(0, Math.max(japanese.size(), english.size()))
                .mapToObj(i -> new Text(at(japanese, i), at(english, i)))
                .toList();
        return new Edition.Section(heading, paragraphs);
    }

    private static @Nullable String title(@Nullable Resource resource) {
        return resource == null ? null : resource.title();
    }

    private static List<String> paragraphs(@Nullable Resource resource) {
        if (resource == null || resource.description() == null) return List.of();
        return Arrays.asList(resource.description().split(PARAGRAPH));
    }

    private static @Nullable String at(List<String> paragraphs, int index) {
        return index < paragraphs.size() ? paragraphs.get(index) : null;
    }

    static List<Edition.Footnote> footnotes(List<Resource> resources) {
        return grouped(resources, FOOTNOTE).entrySet().stream()
                .map(one -> new Edition.Footnote(
                        one.getKey(),
                        text(one.getValue().get(Language.JA)),
                        text(one.getValue().get(Language.EN))))
                .toList();
    }

    private static @Nullable String text(@Nullable Resource resource) {
        return resource == null ? null : resource.description();
    }

    private static Map<String, Map<Language, Resource>> grouped(List<Resource> resources, String name) {
        var groups = new LinkedHashMap<String, Map<Language, Resource>>();
        for (var resource : resources)
            resource.properties().stream()
                    .filter(one -> Own.isOwn(one, name))
                    .forEach(one -> groups.computeIfAbsent(one.value(), key -> new TreeMap<>())
                            .put(Language.of(one.type()), resource));
        return groups;
    }
}
