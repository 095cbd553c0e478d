package shishin.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import shishin.local.machine.Command;
import shishin.local.machine.Complaint;

/** A program that has to run to its end before a server can start. */
final class Step {

    private Step() {}

    static void run(String what, Command command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("shishin", ".log");
        ProcessBuilder builder = new ProcessBuilder(command.line()).redirectErrorStream(true);
        builder.redirectOutput(said.toFile()).directory(command.directory().toFile());
        builder.environment().putAll(command.environment());
        Process process = builder.start();
        try {
            if (process.waitFor() != 0) {
                throw new Complaint(what + " failed:\n" + Files.readString(said));
            }
        } finally {
            process.destroy();
            Files.delete(said);
        }
    }
}
