package shishin.assessment.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A stamped checkpoint; written by {@link Timestamps}, never changed. */
@Entity
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class LedgerTimestamp {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Column(name = "size")
    private long treeSize;

    private String authority;
    private Instant at;
    private byte[] token;

    TimestampView view() {
        return new TimestampView(treeSize, authority, at, Base64.getEncoder().encodeToString(token));
    }

    protected LedgerTimestamp() {}
}
