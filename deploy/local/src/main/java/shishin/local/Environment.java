package shishin.local;

import java.io.PrintStream;
import java.util.Map;
import shishin.local.machine.Complaint;
import shishin.local.stack.Settings;
import shishin.local.stack.Survey;

/** {@code env SERVICE}: what the service is told of the servers, as lines a shell or an IDE reads. */
final class Environment {

    private final PrintStream out;

    Environment(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) {
        String service =
                arguments.word().orElseThrow(() -> new Complaint("which service? For example: ./shishin env catalog"));
        Settings settings = Survey.settingsInUse(Here.settings(true));
        Map<String, String> told = settings.fleet().environment(service);
        told.forEach((name, value) -> out.println(name + "=" + value));
        return 0;
    }
}
