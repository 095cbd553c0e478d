package shishin.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the chart tells a component by its values for production, with other addresses in place of those it names. */
record ChartedComponent(String name, List<JsonNode> manifests, Map<String, String> addresses) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static ChartedComponent read(Path root, String name, Map<String, String> addresses) throws IOException {
        var rendered = root.resolve("deploy/helm/src/test/resources/golden/production.yaml");
        try (var manifests = YAML.readerFor(JsonNode.class).<JsonNode>readValues(rendered.toFile())) {
            return new ChartedComponent(name, manifests.readAll(), addresses);
        }
    }

    /** Its application.properties. */
    String settings() {
        return here(manifest("ConfigMap", "shishin-" + name)
                .at("/data/application.properties")
                .asText());
    }

    /** The variables of its migration that are no secrets. */
    Map<String, String> migration() {
        var told = new TreeMap<String, String>();
        for (var variable :
                manifest("Job", "shishin-" + name + "-migration").at("/spec/template/spec/containers/0/env"))
            if (variable.has("value"))
                told.put(
                        variable.path("name").asText(),
                        here(variable.path("value").asText()));
        return told;
    }

    private JsonNode manifest(String kind, String wanted) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind)
                        && manifest.at("/metadata/name").asText().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private String here(String text) {
        var told = text;
        for (var address : addresses.entrySet()) told = told.replace(address.getKey(), address.getValue());
        return told;
    }
}
