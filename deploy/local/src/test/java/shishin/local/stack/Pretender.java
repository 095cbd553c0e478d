package shishin.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shishin.local.machine.Command;
import shishin.local.server.Server;

/** A real process in the place of a server: a shell script that is ready at once. */
record Pretender(String name, int port, Set<String> needs, String script, boolean ready) implements Server {

    static Pretender named(String name) {
        return new Pretender(name, 0, Set.of(), "sleep 60", true);
    }

    Pretender on(int otherPort) {
        return new Pretender(name, otherPort, needs, script, ready);
    }

    Pretender needing(String other) {
        return new Pretender(name, port, Set.of(other), script, ready);
    }

    Pretender running(String otherScript) {
        return new Pretender(name, port, needs, otherScript, ready);
    }

    Pretender neverReady() {
        return new Pretender(name, port, needs, script, false);
    }

    @Override
    public Command command() {
        return new Command(List.of("bash", "-c", script), Map.of(), Path.of("/"));
    }
}
