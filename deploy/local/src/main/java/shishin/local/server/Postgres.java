package shishin.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import shishin.local.machine.Archive;
import shishin.local.machine.Command;
import shishin.local.machine.Complaint;

/** PostgreSQL 18 from the binaries on the class path, with a data directory that survives. */
public final class Postgres implements Server {

    public static final String NAME = "postgres";

    private static final String SUPERUSER = "postgres";

    private final Path program;
    private final Path data;
    private final int port;
    private final Databases databases;

    public Postgres(Path program, Path data, int port, Databases databases) {
        this.program = program;
        this.data = data;
        this.port = port;
        this.databases = databases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws Exception {
        Software.place(program, this::unpack);
        Software.place(data, this::initialise);
    }

    @Override
    public Command command() {
        return asOrdinaryUser(List.of(
                program.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "--port=" + port,
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--max_connections=150",
                "--shared_buffers=128MB",
                "--jit=off"));
    }

    @Override
    public boolean ready() throws SQLException {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        }
    }

    @Override
    public void furnish() throws SQLException {
        try (Connection connection = connect("postgres")) {
            databases.create(connection, this::connect);
        }
    }

    /** The fast way down: sessions that are still open are ended, nothing committed is lost. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(port, database), SUPERUSER, databases.password(SUPERUSER));
    }

    private void unpack(Path directory) throws IOException {
        String archive = archive();
        try (InputStream binaries = Postgres.class.getResourceAsStream("/" + archive)) {
            if (binaries == null) {
                throw new Complaint("the class path holds no PostgreSQL for this machine (" + archive + ")");
            }
            Archive.unpackXz(binaries, directory);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        boolean arm = Set.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private void initialise(Path directory) throws IOException, InterruptedException {
        Path passwordFile =
                Files.writeString(directory.resolveSibling("postgres.initial"), databases.password(SUPERUSER));
        try {
            Step.run("initdb", asOrdinaryUser(initdb(directory, passwordFile)));
        } finally {
            Files.delete(passwordFile);
        }
    }

    private List<String> initdb(Path directory, Path passwordFile) {
        return List.of(
                program.resolve("bin/initdb").toString(),
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, and still owns its files. */
    private Command asOrdinaryUser(List<String> line) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(line);
        return new Command(whole, Map.of("TZ", "UTC", "LC_ALL", "C"), program);
    }
}
