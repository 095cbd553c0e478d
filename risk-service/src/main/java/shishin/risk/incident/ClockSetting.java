package shishin.risk.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import shishin.platform.identity.NewId;
import shishin.risk.trail.Moment;

/** The reporting clock of a tenant. */
@Entity
@Table(name = "reporting_clock")
class ClockSetting {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportingClock content;

    private String by;
    private Instant at;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    ClockSetting(ReportingClock content, Moment moment) {
        this.id = NewId.next();
        set(content, moment);
    }

    final void set(ReportingClock clock, Moment moment) {
        content = clock;
        by = moment.actor();
        at = moment.at();
    }

    UUID id() {
        return id;
    }

    ReportingClock content() {
        return content;
    }

    ClockView view() {
        return new ClockView(content, by, at, version + 1);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected ClockSetting() {}
}
