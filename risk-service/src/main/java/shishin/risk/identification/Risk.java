package shishin.risk.identification;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.lifecycle.Act;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.lifecycle.Standing;
import shishin.risk.trail.Moment;

/** An uncertain event the organisation keeps an eye on, and where it stands. */
@Entity
class Risk {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String code;
    private String title;

    @Embedded
    private Scenario scenario;

    private String category;
    private String owner;
    private @Nullable String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> issues;

    @Embedded
    private Standing standing;

    private String identifiedBy;
    private Instant identifiedAt;
    private String updatedBy;
    private Instant updatedAt;
    private @Nullable String closingReason;

    @Version
    private long version;

    // Of the standing and of the search text, for lists: read here, written elsewhere.
    @Column(name = "priority", insertable = false, updatable = false)
    private int priority;

    @Column(name = "next_due", insertable = false, updatable = false)
    private @Nullable Instant nextDue;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Risk(String code, IdentifyRisk command, Moment moment) {
        this.id = NewId.next();
        this.code = code;
        this.issues = Objects.requireNonNull(command.issues());
        this.standing = new Standing(moment.at());
        this.identifiedBy = moment.actor();
        this.identifiedAt = moment.at();
        describe(command);
        touch(moment);
    }

    final void describe(IdentifyRisk command) {
        title = command.title();
        scenario = command.scenario();
        category = command.category();
        owner = command.owner();
        edition = command.edition();
        items = Objects.requireNonNull(command.items());
    }

    /** Notes more issues the risk comes from; those that are new to it. */
    List<UUID> linkTo(List<UUID> more) {
        var added = more.stream().filter(issue -> !issues.contains(issue)).toList();
        issues = Stream.concat(issues.stream(), added.stream()).toList();
        return added;
    }

    void close(String reason) {
        standing.closed();
        closingReason = reason;
    }

    final void touch(Moment moment) {
        updatedBy = moment.actor();
        updatedAt = moment.at();
    }

    void require(Act act) {
        var possible = standing.possible();
        if (!possible.contains(act)) throw new ActOutOfOrder("risk", code, standing.stage(), act, possible);
    }

    UUID id() {
        return id;
    }

    Standing standing() {
        return standing;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping, clearer in one piece
    RiskView view() {
        return new RiskView(
                id,
                code,
                title,
                scenario.sentence(),
                scenario.threat(),
                scenario.vulnerability(),
                scenario.affectedServiceLevel(),
                scenario.event(),
                scenario.consequence(),
                category,
                owner,
                edition,
                items,
                issues,
                standing.stage(),
                standing.cycle(),
                standing.levels(),
                standing.level(),
                standing.decision(),
                standing.priority(),
                standing.next(),
                List.copyOf(standing.possible()),
                standing.treatment(),
                standing.acceptanceRequest(),
                standing.acceptance(),
                closingReason,
                identifiedBy,
                identifiedAt,
                updatedBy,
                updatedAt,
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Risk() {}
}
