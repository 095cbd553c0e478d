package shishin.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What operators watch names only what there is, and everything that rings says what to do. */
class WatchingTest {

    private static final Path ROOT = Path.of(System.getProperty("shishin.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final Path FILES = ROOT.resolve("deploy/helm/shishin/files");
    private static final Path PAGES = ROOT.resolve("docs/operations");

    private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "bool");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*+)(?!\\s*\\()");
    private static final Pattern DECLARED =
            Pattern.compile("(?:new Measurement|counter|Timer\\.builder)\\(\\s*\"(shishin[a-z.]+)\"");

    private static List<JsonNode> rules() throws IOException {
        var groups = new ObjectMapper(new YAMLFactory())
                .readTree(FILES.resolve("alerts.yaml").toFile())
                .path("groups");
        return groups.findValues("rules").stream()
                .flatMap(rules -> rules.valueStream())
                .toList();
    }

    private static List<JsonNode> dashboards() throws IOException {
        var boards = new ArrayList<JsonNode>();
        try (Stream<Path> files = Files.list(FILES.resolve("dashboards"))) {
            for (var file : files.toList()) boards.add(new ObjectMapper().readTree(file.toFile()));
        }
        return boards;
    }

    /** The metrics and recorded series an expression reads. */
    private static Set<String> read(String expression) {
        var bare = expression
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\{[^}]*}|\\[[^]]*]", "")
                .replaceAll("\\b(by|without|on|ignoring)\\s*\\([^)]*\\)", "");
        return NAME.matcher(bare)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toSet());
    }

    private static Set<String> known() throws IOException {
        var known = new HashSet<String>();
        Pattern.compile("`([a-z_]+)`")
                .matcher(Files.readString(PAGES.resolve("metrics.md")))
                .results()
                .forEach(found -> known.add(found.group(1)));
        for (var rule : rules())
            if (rule.has("record")) known.add(rule.path("record").asText());
        return known;
    }

    @Test
    void an_expression_is_read_as_the_metrics_it_names() {
        assertThat(
                        read(
                                "sum by (le, job) (rate(a_bucket{uri=\"/x\", le=\"0.25\"}[5m])) / b:c:d5m > 0.5 or d unless d offset 15m"))
                .containsExactlyInAnyOrder("a_bucket", "b:c:d5m", "d");
    }

    @Test
    void every_alert_leads_to_a_page_that_says_what_it_means_what_to_look_at_and_what_to_do() throws IOException {
        var overview = Files.readString(PAGES.resolve("README.md"));
        var alerts = rules().stream().filter(rule -> rule.has("alert")).toList();
        assertThat(alerts).hasSizeGreaterThan(10);
        for (var alert : alerts) {
            var name = alert.path("alert").asText();
            var page = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT) + ".md";
            assertThat(alert.at("/annotations/runbook_url").asText()).isEqualTo("docs/operations/" + page);
            assertThat(alert.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(alert.at("/labels/severity").asText()).as(name).isIn("critical", "warning");
            assertThat(Files.readString(PAGES.resolve(page)))
                    .startsWith("# " + name + "\n")
                    .contains("## What it means", "## What to look at", "## What to do");
            assertThat(overview).contains("[" + name + "](" + page + ")");
        }
    }

    @Test
    void alerts_name_only_metrics_that_are_documented() throws IOException {
        var known = known();
        for (var rule : rules())
            assertThat(known)
                    .as(rule.path("expr").asText())
                    .containsAll(read(rule.path("expr").asText()));
    }

    @Test
    void dashboards_name_only_metrics_that_are_documented() throws IOException {
        var known = known();
        var titles = new TreeSet<String>();
        for (var board : dashboards()) {
            titles.add(board.path("title").asText());
            for (var expression : board.findValuesAsText("expr"))
                assertThat(known).as(expression).containsAll(read(expression));
        }
        assertThat(titles)
                .containsExactly(
                        "Shishin: data", "Shishin: facts", "Shishin: the door", "Shishin: the loop at a glance");
    }

    @Test
    void every_metric_of_ours_is_documented() throws IOException {
        var known = known();
        var declared = new TreeSet<String>();
        for (var module : List.of("platform", "catalog-service", "assessment-service", "risk-service", "gateway"))
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                for (var source : sources.filter(Files::isRegularFile).toList())
                    DECLARED.matcher(Files.readString(source))
                            .results()
                            .forEach(found -> declared.add(found.group(1).replace('.', '_')));
            }
        assertThat(declared)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(known).anyMatch(one -> one.equals(name) || one.startsWith(name + "_")));
    }
}
