package shishin.catalog.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What succeeds what from one edition to another, as somebody wrote it down. It may be everybody's, so the tenant is not the
 * ORM's to fill in; row-level security still guards it.
 */
@Entity
@IdClass(SuccessorsKey.class)
class SuccessorTable {

    @Id
    private String tenant;

    @Id
    private String editionBefore;

    @Id
    private String editionAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Succession> entries;

    private String updatedBy;
    private Instant updatedAt;

    @Version
    private long version;

    static SuccessorTable write(SuccessorsKey key, List<Succession> entries, String by, Instant now) {
        var table = new SuccessorTable();
        table.tenant = key.tenant();
        table.editionBefore = key.editionBefore();
        table.editionAfter = key.editionAfter();
        table.rewrite(entries, by, now);
        return table;
    }

    void rewrite(List<Succession> entries, String by, Instant now) {
        this.entries = List.copyOf(entries);
        updatedBy = by;
        updatedAt = now;
    }

    SuccessorsKey key() {
        return new SuccessorsKey(tenant, editionBefore, editionAfter);
    }

    List<Succession> entries() {
        return entries;
    }

    String updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected SuccessorTable() {}
}
