package shishin.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chart renders, to be reviewed with the change that made it so: -Dshishin.golden=update writes it anew. */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"default", "production"})
    void what_is_rendered_is_what_was_reviewed(String values) throws IOException {
        var golden = Chart.ROOT.resolve("deploy/helm/src/test/resources/golden").resolve(values + ".yaml");
        var rendered = withoutCarried(Chart.rendered(values).text());

        if ("update".equals(System.getProperty("shishin.golden"))) Files.writeString(golden, rendered);
        assertThat(rendered).isEqualTo(Files.readString(golden));
    }

    /** Alerts and dashboards are reviewed as the files they are. */
    private static String withoutCarried(String text) {
        return Arrays.stream(text.split("(?m)^---\n", -1))
                .filter(manifest -> !manifest.isBlank())
                .filter(manifest ->
                        !manifest.contains("kind: PrometheusRule") && !manifest.contains("grafana_dashboard"))
                .collect(Collectors.joining("---\n", "---\n", ""));
    }
}
