package shishin.assessment.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import org.jboss.logging.Logger;
import shishin.platform.caller.Caller;
import shishin.platform.problem.NotFound;

/** The contents of the tenant at hand, each kept once, under the tenant's name and its digest. */
@ApplicationScoped
class Attachments {

    private static final Logger LOG = Logger.getLogger(Attachments.class);

    private final Storage storage;
    private final AttachmentTable table;
    private final Caller caller;

    Attachments(Storage storage, AttachmentTable table, Caller caller) {
        this.storage = storage;
        this.table = table;
        this.caller = caller;
    }

    /** Keeps it before any evidence refers to it; told first, so that nobody sweeps it away meanwhile. */
    void keep(String sha256, Content content, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> table.touch(sha256, content.size(), now));
        try {
            storage.put(name(sha256), content);
        } catch (IOException e) {
            LOG.error("An attachment could not be kept", e);
            throw new StorageAway();
        }
    }

    InputStream open(String sha256) {
        try {
            return storage.get(name(sha256));
        } catch (NoSuchFileException e) {
            throw new NotFound("attachment", sha256);
        } catch (IOException e) {
            LOG.error("An attachment could not be read", e);
            throw new StorageAway();
        }
    }

    void delete(String sha256) {
        try {
            storage.delete(name(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(String sha256) {
        return caller.tenant() + "/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
