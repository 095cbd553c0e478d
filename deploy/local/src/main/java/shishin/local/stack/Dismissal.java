package shishin.local.stack;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import shishin.local.machine.Complaint;
import shishin.local.machine.Pid;

/** {@code down}: stops the stack of a directory, whoever started it and whether or not the launcher still lives. */
public final class Dismissal {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final Home home;
    private final Progress progress;

    public Dismissal(Settings settings, Progress progress) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.progress = progress;
    }

    /** False when nothing ran. */
    public boolean stop() throws IOException {
        if (!Files.isDirectory(settings.home())) {
            return false;
        }
        boolean dismissed = dismissLauncher();
        FileLock lock = home.lock()
                .orElseThrow(() -> new Complaint("another ./shishin is at work here; try again when it is done"));
        try {
            List<String> running = home.startedOnce().stream()
                    .filter(name -> home.process(name).isPresent())
                    .toList();
            new Shutdown(home, progress).stop(settings.servers());
            Files.deleteIfExists(home.launcherPid());
            return dismissed || !running.isEmpty();
        } finally {
            lock.acquiredBy().close();
        }
    }

    /** A launcher in the foreground stops its servers itself when asked to end. */
    private boolean dismissLauncher() {
        Optional<Pid> launcher = home.launcher();
        launcher.ifPresent(pid -> {
            progress.say("Asking the launcher (pid " + pid.number() + ") to stop everything");
            pid.signal("TERM");
            if (!pid.gone(PATIENCE)) {
                throw new Complaint("the launcher does not end; kill -9 " + pid.number() + " and try again");
            }
        });
        return launcher.isPresent();
    }
}
