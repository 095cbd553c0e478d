package shishin.risk.issue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** One item of an issue, kept by the database from the issue's items, to find issues by. */
@Entity
@Immutable
class IssueItem {

    @TenantId
    private String tenant;

    @Id
    private String item;

    @Id
    private UUID issueId;

    @SuppressWarnings("NullAway.Init") // JPA
    protected IssueItem() {}
}
