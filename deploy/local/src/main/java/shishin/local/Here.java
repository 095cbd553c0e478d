package shishin.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import shishin.local.server.Kafka;
import shishin.local.server.Ports;
import shishin.local.stack.Settings;
import shishin.local.stack.Survey;

/** The settings that follow from where {@code ./shishin} was called and from its environment. */
final class Here {

    private Here() {}

    /** The broker of the stack on this machine. */
    static String bootstrap() {
        return Kafka.bootstrap(Survey.settingsInUse(settings(false)).ports().kafka());
    }

    static Settings settings(boolean serversOnly) {
        return settings(Path.of(System.getProperty("shishin.root", ".")), System.getenv(), serversOnly);
    }

    static Settings settings(Path root, Map<String, String> environment, boolean serversOnly) {
        Path home = Optional.ofNullable(environment.get("SHISHIN_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElse(root.resolve(".shishin"));
        Ports ports = Ports.of(environment.getOrDefault("SHISHIN_PORT_OFFSET", ""));
        return new Settings(root, home, home.resolve("servers"), ports, serversOnly);
    }
}
