package shishin.assessment.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That an observation speaks of an item. Written by {@link EvidenceTable}, read in lists of one item, where its id is one. */
@Entity
@Table(name = "evidence_item")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class EvidenceOfItem {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String item;
    private Instant receivedAt;

    UUID id() {
        return id;
    }

    protected EvidenceOfItem() {}
}
