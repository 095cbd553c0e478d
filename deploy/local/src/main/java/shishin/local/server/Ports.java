package shishin.local.server;

import shishin.local.machine.Complaint;

/** Where the servers listen; all moved together by one offset. */
public record Ports(int offset) {

    private static final int HIGHEST_OFFSET = 65535 - 9095;

    public Ports {
        if (offset < -8079 || offset > HIGHEST_OFFSET) {
            throw new Complaint("SHISHIN_PORT_OFFSET must leave every port between 1 and 65535: " + offset);
        }
    }

    /** As SHISHIN_PORT_OFFSET says; without it the ports of the documentation. */
    public static Ports of(String offset) {
        try {
            return new Ports(offset.isBlank() ? 0 : Integer.parseInt(offset.strip()));
        } catch (NumberFormatException e) {
            throw new Complaint("SHISHIN_PORT_OFFSET must be a whole number: " + offset, e);
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int catalog() {
        return 8081 + offset;
    }

    public int assessment() {
        return 8082 + offset;
    }

    public int risk() {
        return 8083 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int postgres() {
        return 5433 + offset;
    }

    public int kafka() {
        return 9094 + offset;
    }
}
