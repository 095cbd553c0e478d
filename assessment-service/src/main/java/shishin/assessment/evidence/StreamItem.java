package shishin.assessment.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a stream has spoken of an item. Written by {@link EvidenceTable}, read in queries only. */
@Entity
@Table(name = "evidence_stream_item")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class StreamItem {

    @EmbeddedId
    private Key key;

    @TenantId
    private String tenant;

    @Embeddable
    record Key(String item, UUID streamId) {}

    protected StreamItem() {}
}
