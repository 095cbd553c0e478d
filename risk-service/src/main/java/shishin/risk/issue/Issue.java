package shishin.risk.issue;

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

    private Kinship kinship = new Kinship();
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
        moveOn(IssueOutcome.DISMISSED, reason);
    }

    void explain(@Nullable String reason) {
        if (reason != null) this.reason = reason;
    }

    void linkTo(UUID risk) {
        require(IssueAct.LINK_RISK);
        moveOn(IssueOutcome.RISKS, reason);
        risks = Kinship.union(risks, List.of(risk));
    }

    /** Takes another in: what was seen of it was seen of this one. */
    void merge(Issue other) {
        require(IssueAct.MERGE);
        if (edition == null) edition = other.edition;
        items = Kinship.union(items, other.items);
        risks = Kinship.union(risks, other.risks);
        kinship.takeIn(other.id);
        if (other.severity.compareTo(severity) > 0) severity = other.severity;
        if (other.firstSeen.isBefore(firstSeen)) firstSeen = other.firstSeen;
        if (other.lastSeen.isAfter(lastSeen)) lastSeen = other.lastSeen;
        count += other.count;
        if (other.recoveredAt == null) recoveredAt = null;
    }

    void join(UUID whole, String reason) {
        require(IssueAct.JOIN);
        moveOn(IssueOutcome.MERGED, reason);
        kinship.goesOnIn(whole);
    }

    void split(List<UUID> parts, String reason) {
        require(IssueAct.SPLIT);
        moveOn(IssueOutcome.SPLIT, reason);
        kinship.goesOnAs(parts);
    }

    private void moveOn(IssueOutcome outcome, @Nullable String reason) {
        state = IssueState.TRIAGED;
        this.outcome = outcome;
        this.reason = reason;
    }

    void closeWith(Issue whole) {
        state = IssueState.CLOSED;
        reason = whole.reason;
    }

    void close(String reason) {
        require(IssueAct.CLOSE);
        state = IssueState.CLOSED;
        this.reason = reason;
    }

    private void require(IssueAct act) {
        if (!possible().contains(act)) throw new ActOutOfOrder("issue", id, state, act, possible());
    }

    /** A part has no course of its own. */
    private List<IssueAct> possible() {
        return kinship.mergedInto() == null ? state.possible() : List.of();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    String dedupeKey() {
        return dedupeKey;
    }

    @SuppressWarnings("checkstyle:MethodLength") // a mapping, clearer in one piece
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
                kinship.merged(),
                kinship.mergedInto(),
                kinship.parts(),
                openedBy,
                possible().stream().map(Enum::name).toList(),
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Issue() {}
}
