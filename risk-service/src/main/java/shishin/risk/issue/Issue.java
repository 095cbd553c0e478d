package shishin.risk.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.scale.Severity;
import shishin.risk.trail.Moment;

/** Something found wanting, and what became of it. */
@Entity
class Issue {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    @Enumerated(EnumType.STRING)
    private IssueSource source;

    private String title;
    private @Nullable String description;
    private @Nullable String edition;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> items;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private @Nullable String dedupeKey;
    private Instant firstSeen;
    private Instant lastSeen;
    private int count;
    private @Nullable Instant recoveredAt;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    @Enumerated(EnumType.STRING)
    private @Nullable IssueOutcome outcome;

    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> risks;

    private String openedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Issue(OpenIssue command, Moment moment) {
        this.id = NewId.next();
        this.source = command.source();
        this.title = command.title();
        this.description = command.description();
        this.edition = command.edition();
        this.items = List.copyOf(new LinkedHashSet<>(Objects.requireNonNull(command.items())));
        this.subject = command.subject();
        this.severity = command.severity();
        this.firstSeen = moment.at();
        this.lastSeen = moment.at();
        this.count = 1;
        this.state = IssueState.OPEN;
        this.risks = List.of();
        this.openedBy = moment.actor();
    }

    void dismiss(String reason) {
        require(IssueAct.DISMISS);
        state = IssueState.TRIAGED;
        outcome = IssueOutcome.DISMISSED;
        this.reason = reason;
    }

    void linkTo(UUID risk) {
        require(IssueAct.LINK_RISK);
        state = IssueState.TRIAGED;
        outcome = IssueOutcome.RISKS;
        var linked = new LinkedHashSet<>(risks);
        linked.add(risk);
        risks = List.copyOf(linked);
    }

    void close(String reason) {
        require(IssueAct.CLOSE);
        state = IssueState.CLOSED;
        this.reason = reason;
    }

    private void require(IssueAct act) {
        if (!state.possible().contains(act)) throw new ActOutOfOrder("issue", id, state, act, state.possible());
    }

    long version() {
        return version;
    }

    @Nullable
    String dedupeKey() {
        return dedupeKey;
    }

    IssueView view() {
        return new IssueView(
                id,
                source,
                title,
                description,
                edition,
                items,
                subject,
                severity,
                state,
                outcome,
                reason,
                firstSeen,
                lastSeen,
                count,
                recoveredAt != null,
                recoveredAt,
                risks,
                openedBy,
                state.possible().stream().map(Enum::name).toList(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Issue() {}
}
