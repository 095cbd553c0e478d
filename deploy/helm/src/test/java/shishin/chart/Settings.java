package shishin.chart;

import io.fabric8.kubernetes.api.model.ConfigMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The settings a component is started with, as it reads them. */
final class Settings {

    private Settings() {}

    static Properties of(Rendering rendering, String component) {
        var map = rendering.all(ConfigMap.class).stream()
                .filter(each -> each.getMetadata().getName().equals(component))
                .findFirst()
                .orElseThrow();
        return read(map.getData().get("application.properties"));
    }

    static Properties read(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
