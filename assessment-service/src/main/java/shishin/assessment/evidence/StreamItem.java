package shishin.assessment.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a stream has spoken of an item. Written by {@link EvidenceTable}, read in lists of one item, where its id is one. */
@Entity
@Table(name = "evidence_stream_item")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // JPA
class StreamItem {

    /** Of the stream. */
    @Id
    @Column(name = "stream_id")
    private UUID id;

    @TenantId
    private String tenant;

    private String item;

    UUID id() {
        return id;
    }

    protected StreamItem() {}
}
