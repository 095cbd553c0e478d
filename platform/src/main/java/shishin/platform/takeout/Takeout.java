package shishin.platform.takeout;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import shishin.platform.caller.Caller;

/** Writes out all that this service keeps of the tenant at hand, as it was at one moment, however much it is. */
@ApplicationScoped
public class Takeout {

    public static final String MEDIA_TYPE = "application/zip";

    /** The moment is held as long as that: a large tenant takes its time, and one who reads slowly is cut off. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final TenantTables tables;
    private final Archiving archiving;
    private final Caller caller;
    private final String service;
    private final Semaphore places = new Semaphore(2);

    Takeout(
            TenantTables tables,
            Archiving archiving,
            Caller caller,
            @ConfigProperty(name = "shishin.service") String service) {
        this.tables = tables;
        this.archiving = archiving;
        this.caller = caller;
        this.service = service;
    }

    /** A ZIP of JSON lines, a file for each table, and last the manifest: without one, it is not whole. */
    public Response answer() {
        if (places.availablePermits() == 0) throw new ExportsRunning();
        var tenant = caller.tenant();
        return Response.ok(content(tenant), MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.zip\"".formatted(tenant, service))
                .build();
    }

    /** A place is taken when the first byte is wanted, which nobody may ever do. */
    private StreamingOutput content(String tenant) {
        return out -> {
            if (!places.tryAcquire()) throw new ExportsRunning();
            try {
                QuarkusTransaction.requiringNew()
                        .timeout(Math.toIntExact(LONGEST.toSeconds()))
                        .run(() -> archiving.write(tables, service, tenant, out));
            } finally {
                places.release();
            }
        };
    }
}
