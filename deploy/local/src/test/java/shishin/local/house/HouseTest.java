package shishin.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the repository as a whole, and no single module could check. */
class HouseTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final int NINETY_PERCENT_HAVE_AT_MOST = 80;

    @Test
    void nine_of_ten_java_files_fit_on_a_screen_or_two() throws IOException {
        var lengths = new ArrayList<Long>();
        for (var file : files(
                ROOT,
                path -> path.toString().endsWith(".java") && path.toString().contains("/src/main/")))
            lengths.add(linesToRead(file));
        lengths.sort(null);
        assertThat(lengths).hasSizeGreaterThan(100);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(NINETY_PERCENT_HAVE_AT_MOST);
    }

    @Test
    void the_events_document_names_exactly_the_schemas_there_are() throws IOException {
        var events = ROOT.resolve("docs/events");
        Set<String> named = matches(Files.readString(events.resolve("asyncapi.yaml")), "schemas/([a-z0-9.-]+)\\.json");
        assertThat(named).isEqualTo(names(events.resolve("schemas"))).isNotEmpty();
        assertThat(names(events.resolve("examples")))
                .as("every schema has an example")
                .isEqualTo(named);
    }

    @Test
    void every_problem_a_service_can_answer_with_is_documented() throws IOException {
        var documented = Files.readString(ROOT.resolve("docs/api/problems.md"));
        var slugs = new TreeSet<String>();
        for (var texts : files(ROOT, path -> path.endsWith(Path.of("src/main/resources/problems/en.properties"))))
            slugs.addAll(matches(Files.readString(texts), "(?m)^([a-z0-9-]+)\\.title"));
        assertThat(slugs)
                .hasSizeGreaterThan(30)
                .allSatisfy(slug -> assertThat(documented).contains("`" + slug + "`"));
    }

    @Test
    void a_service_waits_for_the_copies_it_makes_of_what_it_listens_to() throws IOException {
        for (var service : List.of("catalog", "assessment", "risk")) {
            var settings = new Properties();
            try (var file = Files.newBufferedReader(
                    ROOT.resolve(service + "-service/src/main/resources/application.properties"))) {
                settings.load(file);
            }
            var copied = topics(settings, "shishin.presence.copied-from");
            assertThat(topics(settings, "mp.messaging.incoming.facts.topics")).containsAll(copied);
            assertThat(copied.contains("shishin.catalog.v1"))
                    .as("%s keeps a copy of the editions", service)
                    .isEqualTo(Files.exists(
                            ROOT.resolve(service + "-service/src/main/java/shishin/" + service + "/guideline")));
        }
    }

    private static Set<String> topics(Properties settings, String name) {
        return matches(settings.getProperty(name, ""), "([^,]+)");
    }

    @Test
    void links_between_documents_lead_somewhere() throws IOException {
        var broken = new TreeSet<String>();
        for (var page : files(ROOT, path -> path.toString().endsWith(".md")))
            for (var link : matches(Files.readString(page), "\\]\\((?!https?:|mailto:|#)([^)#\\s]+)"))
                if (!Files.exists(page.getParent().resolve(link))) broken.add(ROOT.relativize(page) + " → " + link);
        assertThat(broken).isEmpty();
    }

    @Test
    void the_rules_everybody_begins_with_speak_of_items_the_guideline_has() throws IOException {
        var guideline = ROOT.resolve("catalog-service/src/main/resources/guideline/nisc-4-measures/items.jsonl");
        var known = matches(Files.readString(guideline), "\"code\": ?\"([^\"]+)\"");
        var spokenOf = new TreeSet<String>();
        for (var rule : new ObjectMapper()
                .readTree(ROOT.resolve("assessment-service/src/main/resources/rules/starter.json")
                        .toFile())) for (var item : rule.path("items")) spokenOf.add(item.asText());
        assertThat(known).hasSizeGreaterThan(600).containsAll(spokenOf);
        assertThat(spokenOf).isNotEmpty();
    }

    private static List<Path> files(Path below, java.util.function.Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(path -> !hidden(below.relativize(path)))
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .toList();
        }
    }

    private static boolean hidden(Path path) {
        for (var step : path)
            if (step.toString().equals("target")
                    || step.toString().equals(".shishin")
                    || step.toString().equals(".git")) return true;
        return false;
    }

    /** What a reader reads: neither imports, which are folded away, nor the room between. */
    private static long linesToRead(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        }
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.json$", ""))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
