package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of several releases that one Prometheus watches, each one's alerts are about itself. */
class AlertsTest {

    private static final Pattern SERIES =
            Pattern.compile("(?<![\\w:\"|])(?:up|(?:http_server|shishin|kafka_consumer|jvm)[\\w:]+)(\\{[^}]*})?");
    private static final String PLACE = "https://git.example/shishin/blob/main/";

    private final JsonNode rules = Rendering.of(Chart.template(Chart.file("everything"), "security"))
            .trees("PrometheusRule")
            .getFirst()
            .at("/spec/groups");

    @Test
    void an_alert_reads_nothing_of_another_release() {
        assertThat(series())
                .hasSizeGreaterThan(50)
                .allSatisfy(series -> assertThat(series.group(1))
                        .as("%s", series.group())
                        .containsPattern(
                                "namespace=\"security\", job=~?\"guideline-|installation=\"security/guideline\""));
    }

    @Test
    void what_is_recorded_says_of_which_release() {
        assertThat(each("record"))
                .hasSizeGreaterThan(5)
                .allSatisfy(rule ->
                        assertThat(rule.at("/labels/installation").asText()).isEqualTo("security/guideline"));
    }

    @Test
    void a_service_that_is_not_watched_at_all_is_down() {
        var down = each("alert").filter(rule -> rule.get("alert").asText().equals("ServiceDown"));

        assertThat(down).singleElement().satisfies(rule -> {
            for (var component : List.of("catalog", "assessment", "risk", "gateway"))
                assertThat(rule.get("expr").asText())
                        .contains("absent(up{namespace=\"security\", job=\"guideline-" + component + "\"})");
        });
    }

    @Test
    void an_alert_links_to_where_its_runbook_is_read() {
        var links = rules.findValuesAsText("runbook_url");

        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> {
            assertThat(link).startsWith(PLACE);
            assertThat(Chart.ROOT.resolve(link.substring(PLACE.length()))).exists();
        });
    }

    @Test
    void the_gateways_figures_keep_the_service_they_are_about() {
        assertThat(Chart.rendered("everything").trees("ServiceMonitor"))
                .hasSize(4)
                .allMatch(monitor -> monitor.at("/spec/endpoints/0/honorLabels").asBoolean());
    }

    private Stream<MatchResult> series() {
        return rules.findValuesAsText("expr").stream()
                .flatMap(expression -> SERIES.matcher(expression).results());
    }

    private Stream<JsonNode> each(String kind) {
        return rules.findValues("rules").stream().flatMap(JsonNode::valueStream).filter(rule -> rule.has(kind));
    }
}
