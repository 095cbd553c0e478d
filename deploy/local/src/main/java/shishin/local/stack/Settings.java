package shishin.local.stack;

import java.nio.file.Path;
import java.util.List;
import shishin.local.server.Fleet;
import shishin.local.server.Ports;
import shishin.local.server.Server;

/**
 * What is started, and where.
 *
 * @param root the top of the sources, under which the services were built
 * @param home the directory of data and logs
 * @param programs where servers are unpacked once; several stacks may share it
 * @param serversOnly PostgreSQL, Kafka and Keycloak without Shishin's services
 */
public record Settings(Path root, Path home, Path programs, Ports ports, boolean serversOnly) {

    public Settings {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** The same place, with the ports and the selection a stack was started with. */
    Settings as(StartRecord record) {
        return new Settings(root, home, programs, record.ports(), record.serversOnly());
    }

    Need need() {
        return serversOnly ? Need.SERVERS : Need.WHOLE;
    }

    public Fleet fleet() {
        return new Fleet(ports, home, programs);
    }

    public List<Server> servers() {
        return serversOnly ? fleet().servers() : fleet().whole(root);
    }
}
