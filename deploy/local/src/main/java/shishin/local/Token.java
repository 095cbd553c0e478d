package shishin.local;

import java.io.IOException;
import java.io.PrintStream;
import shishin.local.machine.Complaint;
import shishin.local.stack.Settings;
import shishin.local.stack.Survey;

/** {@code token USER}: nothing but the token, for use in a command line. */
final class Token {

    private final PrintStream out;

    Token(PrintStream out) {
        this.out = out;
    }

    int run(Arguments arguments) throws IOException, InterruptedException {
        String name =
                arguments.word().orElseThrow(() -> new Complaint("whose token? For example: ./shishin token viewer"));
        Settings settings = Survey.settingsInUse(Here.settings(false));
        out.println(new Tokens(settings.ports().keycloak()).of(name));
        return 0;
    }
}
