package shishin.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import shishin.local.demo.Demo;
import shishin.local.demo.Story;
import shishin.local.demo.StoryBroke;
import shishin.local.stack.Settings;
import shishin.local.stack.Survey;

/** {@code demo}: the main job against the running stack, started if need be and left running. */
final class Demonstration {

    private final PrintStream out;

    Demonstration(PrintStream out) {
        this.out = out;
    }

    int run() throws IOException, InterruptedException {
        Settings settings = Survey.settingsInUse(Here.settings(false));
        if (!Survey.of(settings).up()) {
            int started = new Up(out).run(Arguments.of(List.of("up", "--detach")));
            if (started != 0) {
                return started;
            }
        }
        URI gateway = URI.create("http://localhost:" + settings.ports().gateway());
        Tokens tokens = new Tokens(settings.ports().keycloak());
        try {
            new Demo(new Story(out, gateway, tokens::of), out).tell(settings.home());
            return 0;
        } catch (StoryBroke broke) {
            System.err.println("shishin: the demonstration broke off: " + broke.getMessage());
            return 1;
        }
    }
}
