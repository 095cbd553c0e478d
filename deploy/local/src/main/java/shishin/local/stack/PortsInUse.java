package shishin.local.stack;

import java.util.List;
import java.util.stream.Collectors;
import shishin.local.machine.Complaint;
import shishin.local.machine.Port;
import shishin.local.server.Server;

/** Looks before anything is started whether the ports are free. */
final class PortsInUse {

    private PortsInUse() {}

    static void check(List<Server> servers) {
        String taken = servers.stream()
                .flatMap(server -> server.ports().stream()
                        .filter(port -> !Port.free(port))
                        .map(port -> port + " (" + server.name() + ")"))
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new Complaint("in use by another program: port " + taken
                    + ". Stop that program, or move all ports: SHISHIN_PORT_OFFSET=1000 ./shishin up");
        }
    }
}
