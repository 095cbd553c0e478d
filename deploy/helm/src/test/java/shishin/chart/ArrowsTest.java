package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The network lets through what docs/architecture.md says, and nothing else. */
class ArrowsTest {

    private static final String COMPONENT = "app.kubernetes.io/component";
    private static final Set<String> OURS = Set.of("gateway", "catalog", "assessment", "risk", "migration");

    private final Rendering rendering = Chart.rendered("everything");
    private final JsonNode network = Chart.values("everything").get("network");

    /** From, and to. */
    private record Arrow(String from, String to) implements Comparable<Arrow> {

        @Override
        public int compareTo(Arrow other) {
            return toString().compareTo(other.toString());
        }
    }

    @Test
    void what_may_go_out_is_what_the_architecture_says() throws IOException {
        assertThat(policies().flatMap(this::out).distinct().sorted().toList())
                .isEqualTo(said().filter(arrow -> OURS.contains(arrow.from()))
                        .sorted()
                        .toList());
    }

    @Test
    void what_may_come_in_is_what_the_architecture_says() throws IOException {
        assertThat(policies().flatMap(this::in).distinct().sorted().toList())
                .isEqualTo(said().filter(arrow -> OURS.contains(arrow.to()))
                        .sorted()
                        .toList());
    }

    @Test
    void every_pod_is_walled_in_on_both_sides() {
        var walled = policies()
                .filter(policy -> policy.at("/spec/policyTypes").size() == 2)
                .map(ArrowsTest::component)
                .toList();

        assertThat(walled).containsExactlyInAnyOrderElementsOf(OURS);
        assertThat(rendering.pods())
                .extracting(pod -> pod.getMetadata().getLabels().get(COMPONENT))
                .isSubsetOf(OURS);
    }

    @Test
    void every_arrow_ends_at_named_ports() {
        assertThat(policies()
                        .flatMap(policy ->
                                Stream.concat(each(policy.at("/spec/egress")), each(policy.at("/spec/ingress")))))
                .allSatisfy(rule -> {
                    assertThat(rule.path("ports")).isNotEmpty().allMatch(port -> port.has("port"));
                    assertThat(rule.has("to") ? rule.get("to") : rule.get("from"))
                            .isNotEmpty();
                });
    }

    private Stream<JsonNode> policies() {
        return rendering.trees("NetworkPolicy").stream();
    }

    private Stream<Arrow> out(JsonNode policy) {
        return each(policy.at("/spec/egress"))
                .flatMap(rule -> ends(rule.get("to")).map(to -> new Arrow(component(policy), to)));
    }

    private Stream<Arrow> in(JsonNode policy) {
        return each(policy.at("/spec/ingress"))
                .flatMap(rule -> ends(rule.get("from")).map(from -> new Arrow(from, component(policy))));
    }

    /** Our own pods by their component, all others by the value that names them. */
    private Stream<String> ends(JsonNode peers) {
        var named = network.propertyStream()
                .filter(entry -> entry.getValue().path("peers").equals(peers))
                .map(entry -> entry.getKey())
                .toList();
        if (!named.isEmpty()) return named.stream();
        return each(peers).map(peer -> label(peer.path("podSelector")));
    }

    private static String component(JsonNode policy) {
        return label(policy.at("/spec/podSelector"));
    }

    private static String label(JsonNode selector) {
        var component = selector.path("matchLabels").path(COMPONENT);
        assertThat(component).as("%s", selector).isNotInstanceOf(MissingNode.class);
        return component.asText();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The table under "Who speaks to whom": who, to whom, what for. */
    private static Stream<Arrow> said() throws IOException {
        var page = Files.readString(Chart.ROOT.resolve("docs/architecture.md"));
        var section = page.substring(page.indexOf("## Who speaks to whom"));
        return section.substring(0, section.indexOf("\n## ", 1))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replace("`", "").split("\\|", -1))
                .flatMap(cells ->
                        words(cells[1]).flatMap(from -> words(cells[2]).map(to -> new Arrow(from, to))));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip);
    }
}
