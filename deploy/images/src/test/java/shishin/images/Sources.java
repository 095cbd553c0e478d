package shishin.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files the tests read, from the top of the sources. */
final class Sources {

    static final List<String> SERVICES = List.of("catalog", "assessment", "risk", "gateway");

    private static final Path ROOT = Path.of(System.getProperty("shishin.root"));

    private Sources() {}

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With merges ({@code <<}) carried out. */
    static JsonNode yaml(String file) {
        return new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file)));
    }

    /** The chart's values, with its appVersion as the tag where no other is named. */
    static String image(String service) {
        var image = yaml("deploy/helm/shishin/values.yaml").at("/services/" + service + "/image/repository");
        return image.asText() + ":"
                + yaml("deploy/helm/shishin/Chart.yaml").path("appVersion").asText();
    }
}
