package shishin.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The chart, as Helm's own code checks and renders it, with the values of the files in {@code ci}. */
final class Chart {

    static final Path ROOT = Path.of(System.getProperty("shishin.root"));
    static final Path HOME = ROOT.resolve("deploy/helm/shishin");

    private static final String KUBERNETES = "1.34.0";
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String HOOK = "helm.sh/hook:";
    private static final String HIDDEN = "helm.sh/hidden-hook:";
    private static final Path OPEN = withOpenHooks();
    private static final Path ALONE = askingNoCluster();
    private static final Map<String, Rendering> RENDERED = new ConcurrentHashMap<>();

    private Chart() {}

    /** What the chart makes of {@code ci/<values>.yaml}, which is read once. */
    static Rendering rendered(String values) {
        return RENDERED.computeIfAbsent(values, name -> Rendering.of(template(file(name))));
    }

    /** What it makes of the defaults, and these values upon them. */
    static Rendering with(String values) {
        try {
            return Rendering.of(template(Files.writeString(Files.createTempFile("values", ".yaml"), values)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuntimeException with Helm's words, where the values are refused */
    static String template(Path values) {
        return template(values, "shishin");
    }

    static String template(Path values, String namespace) {
        return new Helm(ALONE)
                .template()
                .withName("shishin")
                .withNamespace(namespace)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values)
                .call()
                .replace(HIDDEN, HOOK);
    }

    /** Installs it in a cluster, which may have some of it already; hooks with the rest. */
    static void install(Path values, Cluster cluster) {
        new Helm(OPEN)
                .install()
                .withName("shishin")
                .withNamespace("shishin")
                .withKubeConfigContents(cluster.config())
                .disableOpenApiValidation()
                .withValuesFile(values)
                .call();
    }

    /** Helm lints a chart with its defaults alone, so these values become the defaults of a copy. */
    static LintResult lint(String values, Path directory) throws IOException {
        var copy = copy(HOME, directory.resolve("shishin"));
        // Where it lints, the library takes a Kubernetes of long ago for granted.
        var about = (ObjectNode) read(copy.resolve("Chart.yaml"));
        about.remove("kubeVersion");
        YAML.writeValue(copy.resolve("Chart.yaml").toFile(), about);
        YAML.writeValue(copy.resolve("values.yaml").toFile(), values(values));
        return new Helm(copy).lint().strict().call();
    }

    /** A copy whose hooks are not known as such: the library leaves hooks out of what it renders. */
    private static Path withOpenHooks() {
        try {
            var copy = copy(HOME, Files.createTempDirectory("chart").resolve("shishin"));
            var template = copy.resolve("templates/_migration.tpl");
            Files.writeString(template, Files.readString(template).replace(HOOK, HIDDEN));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that finds nothing in a cluster: the library asks one even where it only renders, which Helm does not. */
    private static Path askingNoCluster() {
        try {
            var copy = copy(OPEN, Files.createTempDirectory("chart").resolve("shishin"));
            var template = copy.resolve("templates/_scaling.tpl");
            Files.writeString(template, Files.readString(template).replace("= lookup ", "= dict "));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return to;
    }

    /** The defaults, and upon them those of {@code ci/<values>.yaml}. */
    static JsonNode values(String values) {
        var whole = (ObjectNode) read(HOME.resolve("values.yaml"));
        lay(whole, read(file(values)));
        return whole;
    }

    static JsonNode read(Path yaml) {
        try {
            return YAML.readTree(yaml.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String values) {
        return HOME.resolve("ci").resolve(values + ".yaml");
    }

    private static void lay(ObjectNode under, JsonNode over) {
        over.properties().forEach(entry -> {
            if (under.get(entry.getKey()) instanceof ObjectNode both
                    && entry.getValue().isObject()) lay(both, entry.getValue());
            else under.set(entry.getKey(), entry.getValue());
        });
    }
}
