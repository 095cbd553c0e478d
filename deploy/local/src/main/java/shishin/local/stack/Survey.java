package shishin.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shishin.local.machine.Memory;
import shishin.local.machine.Pid;

/** The stack of a directory as found from outside, whoever started it. */
public record Survey(Settings settings, List<ServerState> servers, Optional<StartRecord> record) {

    /** Asks every server; where the stack was started with other ports, those count. */
    public static Survey of(Settings asked) {
        Home home = new Home(asked.home());
        Optional<StartRecord> record = StartRecord.read(home);
        Settings settings = settingsInUse(asked);
        Map<String, Duration> times = record.map(StartRecord::readyAfter).orElse(Map.of());
        List<ServerState> states = settings.servers().parallelStream()
                .map(server -> ServerState.of(server, home, Optional.ofNullable(times.get(server.name()))))
                .toList();
        return new Survey(settings, states, record);
    }

    /** The settings the stack in that directory was started with, or the given ones when there is none. */
    public static Settings settingsInUse(Settings asked) {
        return StartRecord.read(new Home(asked.home())).map(asked::as).orElse(asked);
    }

    /** Every server answers, and either a launcher watches them or they were let go on purpose. */
    public boolean up() {
        boolean wanted =
                record.map(StartRecord::detached).orElse(false) || launcher().isPresent();
        return wanted && ready();
    }

    public boolean ready() {
        return servers.stream().allMatch(ServerState::ready);
    }

    /** The launcher that watches them, if one lives. */
    public Optional<Pid> launcher() {
        return new Home(settings.home()).launcher();
    }

    /** Resident memory of all servers and of the launcher, in bytes. */
    public long memory() {
        return servers.stream().mapToLong(ServerState::memory).sum()
                + launcher().map(Memory::resident).orElse(0L);
    }

    /** From the first process to the last readiness. */
    public Optional<Duration> readyAfter() {
        return record.map(start -> start.readyAfter().get(StartRecord.WHOLE));
    }
}
