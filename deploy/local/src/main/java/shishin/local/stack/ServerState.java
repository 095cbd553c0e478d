package shishin.local.stack;

import java.time.Duration;
import java.util.Optional;
import shishin.local.machine.Memory;
import shishin.local.machine.Pid;
import shishin.local.server.Server;

/** One server as it is found now. */
public record ServerState(String name, int port, Optional<Pid> process, Health health, Optional<Duration> readyAfter) {

    /** Down: no process. Failing: a process that does not answer. */
    public enum Health {
        READY,
        FAILING,
        DOWN
    }

    static ServerState of(Server server, Home home, Optional<Duration> readyAfter) {
        Optional<Pid> process = home.process(server.name());
        Health health = process.isEmpty() ? Health.DOWN : answers(server) ? Health.READY : Health.FAILING;
        return new ServerState(server.name(), server.port(), process, health, readyAfter);
    }

    public boolean ready() {
        return health == Health.READY;
    }

    /** Resident, in bytes; zero when it does not run. */
    public long memory() {
        return process.map(Memory::resident).orElse(0L);
    }

    private static boolean answers(Server server) {
        try {
            return server.ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception no) {
            return false;
        }
    }
}
