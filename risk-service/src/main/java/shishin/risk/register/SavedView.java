package shishin.risk.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.identity.NewId;
import shishin.risk.identification.RiskQuery;
import shishin.risk.trail.Moment;

/** A view of the register somebody keeps: filters and a sort under a name. */
@Entity
class SavedView {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String owner;
    private String name;
    private boolean shared;

    @JdbcTypeCode(SqlTypes.JSON)
    private RiskQuery query;

    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    SavedView(KeepView command, Moment moment) {
        this.id = NewId.next();
        this.owner = moment.actor();
        put(command, moment);
    }

    final void put(KeepView command, Moment moment) {
        name = command.name();
        shared = command.shared();
        query = command.query();
        updatedAt = moment.at();
    }

    boolean isOf(String person) {
        return owner.equals(person);
    }

    boolean isSeenBy(String person) {
        return shared || isOf(person);
    }

    RiskQuery query() {
        return query;
    }

    long version() {
        return version;
    }

    SavedViewView view() {
        return new SavedViewView(id, name, owner, shared, query, updatedAt, version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected SavedView() {}
}
