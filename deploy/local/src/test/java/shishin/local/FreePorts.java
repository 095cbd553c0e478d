package shishin.local;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import shishin.local.machine.Port;
import shishin.local.server.Ports;

/** An offset at which every port of the stack is free, so that a test disturbs no stack that runs beside it. */
public final class FreePorts {

    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 22_000;

    private FreePorts() {}

    public static Ports find() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, HIGHEST)
                .mapToObj(Ports::new)
                .filter(FreePorts::allFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean allFree(Ports ports) {
        return IntStream.of(
                        ports.gateway(),
                        ports.catalog(),
                        ports.assessment(),
                        ports.risk(),
                        ports.keycloak(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.kafka() + 1)
                .allMatch(Port::free);
    }
}
