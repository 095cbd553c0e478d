package shishin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import shishin.local.machine.Directory;

/** PostgreSQL's own way back to any moment: a copy of the running cluster, and the log archived since. */
final class PointInTime {

    private final String url;
    private final String password;
    private final Path data;
    private final Path base;
    private final Path archive;

    PointInTime(int port, String password, Path data, Path place) throws IOException {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.password = password;
        this.data = data;
        this.base = place.resolve("base");
        this.archive = Files.createDirectories(place.resolve("archive"));
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Takes effect with the next start. */
    void archiveFromTheNextStart() throws SQLException {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            sql.execute("alter system set archive_mode = on");
            sql.execute("alter system set archive_command = 'cp %p " + archive + "/%f'");
        }
    }

    void backUp() throws Exception {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            sql.execute("select pg_backup_start('base', true)");
            copy(data, base);
            try (var stopped = sql.executeQuery("select labelfile from pg_backup_stop()")) {
                stopped.next();
                Files.writeString(base.resolve("backup_label"), stopped.getString(1));
            }
        }
        Files.delete(base.resolve("postmaster.pid"));
        Directory.delete(base.resolve("pg_wal"));
        Files.createDirectories(base.resolve("pg_wal/archive_status"));
    }

    /** What is committed by now, and nothing after, will be there again. */
    Instant now() throws SQLException {
        try (var connection = superuser();
                var sql = connection.createStatement();
                var now = sql.executeQuery("select clock_timestamp()")) {
            now.next();
            return now.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Returns when all that was written so far lies in the archive. */
    void awaitArchive() throws SQLException, InterruptedException {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            String last;
            try (var file = sql.executeQuery("select pg_walfile_name(pg_switch_wal())")) {
                file.next();
                last = file.getString(1);
            }
            while (!Files.exists(archive.resolve(last))) Thread.sleep(50);
        }
    }

    /** For a server that is dead, and its disk lost. */
    void restore(Instant moment) throws Exception {
        Thread.sleep(Duration.ofSeconds(1)); // what the dead server's children still write
        Directory.delete(data);
        copy(base, data);
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                """
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = 'promote'
                hot_standby = off
                """.formatted(archive, moment.toString().replace("T", " ").replace("Z", "+00")),
                StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copying = new ProcessBuilder(List.of("cp", "-a", from.toString(), to.toString()))
                .inheritIO()
                .start();
        // What the server removes meanwhile is missed, and the log makes up for it.
        copying.waitFor();
    }
}
