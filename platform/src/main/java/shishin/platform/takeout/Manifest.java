package shishin.platform.takeout;

import java.time.Instant;
import java.util.List;

/** What is in an export, so that it can be checked. */
record Manifest(String service, String tenant, Instant at, List<File> files) {

    /**
     * The rows of one table.
     *
     * @param sha256 of the file, in hex
     */
    record File(String name, long rows, String sha256) {}
}
