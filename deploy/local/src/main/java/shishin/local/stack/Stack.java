package shishin.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shishin.local.machine.Complaint;
import shishin.local.machine.Pid;
import shishin.local.machine.Room;
import shishin.local.server.Server;

/**
 * All servers together: {@code try (Stack stack = Stack.open(settings, progress)) { stack.start(); … }}. Closing stops
 * them in order; a stack that was {@link #detach() detached} goes on without its launcher.
 */
public final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Home home;
    private final Progress progress;
    private final FileLock lock;
    private final Startup startup;
    private volatile boolean closing;
    private boolean closed;

    private Stack(Settings settings, Progress progress, FileLock lock) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.progress = progress;
        this.lock = lock;
        this.startup = new Startup(home, progress);
    }

    /** Takes the directory for this process; complains when another launcher has it. Starts nothing yet. */
    public static Stack open(Settings settings, Progress progress) throws IOException {
        Home home = new Home(settings.home());
        FileLock lock = home.lock().orElseThrow(() -> occupied(home));
        current().write(home.launcherPid());
        return new Stack(settings, progress, lock);
    }

    /** Stops what an earlier launcher left behind and forgets its data, unless there could be no new start. */
    public void wipe() throws IOException {
        sweep();
        check();
        home.wipe();
    }

    /** Everything ready, or a complaint that names what was not. */
    public void start() throws IOException {
        sweep();
        check();
        Instant begin = Instant.now();
        Map<String, Duration> readyAfter = new HashMap<>(startup.start(settings.servers()));
        readyAfter.put(StartRecord.WHOLE, Duration.between(begin, Instant.now()));
        record(false, readyAfter).write(home);
    }

    /** The first of the servers that does not run any more, although nobody stops it. */
    public Optional<String> fallen() {
        return settings.servers().stream()
                .map(Server::name)
                .filter(name -> home.process(name).isEmpty() && !closing)
                .findFirst();
    }

    /** Starts a server again that has fallen, with what it kept. */
    public void revive(String fallen) {
        new Startup(home, progress)
                .start(settings.servers().stream()
                        .filter(server -> server.name().equals(fallen))
                        .toList());
    }

    /** The process of a server, if it runs. */
    public Optional<Pid> process(String server) {
        return home.process(server);
    }

    public String endOfLog(String server) {
        return "The end of " + home.log(server) + ":\n" + Tail.of(home.log(server));
    }

    /** Lets go: the servers run on, and {@code down} finds them. */
    public synchronized void detach() throws IOException {
        Map<String, Duration> readyAfter =
                StartRecord.read(home).map(StartRecord::readyAfter).orElse(Map.of());
        record(true, readyAfter).write(home);
        letGo();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closing = true;
        startup.abandon();
        try {
            new Shutdown(home, progress).stop(settings.servers());
            letGo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep() throws IOException {
        List<String> leftovers = home.startedOnce().stream()
                .filter(name -> home.process(name).isPresent())
                .toList();
        if (!leftovers.isEmpty()) {
            progress.say("Servers of an earlier start still run; stopping them: " + String.join(", ", leftovers));
        }
        new Shutdown(home, progress).stop(settings.servers());
    }

    private void check() {
        settings.need().check(Room.of(home.directory()));
        PortsInUse.check(settings.servers());
    }

    private StartRecord record(boolean detached, Map<String, Duration> readyAfter) {
        return new StartRecord(settings.ports(), settings.serversOnly(), detached, readyAfter);
    }

    private void letGo() throws IOException {
        closed = true;
        Files.deleteIfExists(home.launcherPid());
        lock.acquiredBy().close();
    }

    private static Complaint occupied(Home home) {
        String who = home.launcher().map(pid -> " (pid " + pid.number() + ")").orElse("");
        return new Complaint("another ./shishin starts or watches servers here" + who
                + ". See ./shishin status; ./shishin down stops it.");
    }

    private static Pid current() {
        return Pid.running(ProcessHandle.current().pid()).orElseThrow();
    }
}
