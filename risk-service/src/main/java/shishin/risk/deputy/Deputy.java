package shishin.risk.deputy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;
import shishin.risk.lifecycle.ActOutOfOrder;
import shishin.risk.trail.Moment;

/** That an owner lets somebody decide in their place, for a time. */
@Entity
class Deputy {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private String owner;
    private String deputy;
    private Instant since;
    private Instant until;
    private String reason;
    private Instant at;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** @throws DeputyOutOfBounds where it ends before it begins, has passed, or lasts too long */
    @SuppressWarnings("NullAway.Init") // the tenant is the caller's, set by Hibernate
    Deputy(NameDeputy command, Moment moment) {
        this.id = NewId.next();
        this.owner = moment.person();
        this.deputy = command.deputy();
        this.since = command.beginsAt(moment.at());
        this.until = command.until();
        this.reason = command.reason();
        this.at = moment.at();
        if (deputy.equals(owner)) throw new DeputyOfOneself();
        if (!until.isAfter(since) || until.isAfter(since.plus(LONGEST))) throw new DeputyOutOfBounds(since, LONGEST);
    }

    void end(EndDeputy command, Moment moment) {
        if (!moment.person().equals(owner)) throw new NotYourDeputy(id, owner);
        var state = state(moment.at());
        if (state == DeputyState.ENDED)
            throw new ActOutOfOrder("deputy", id, state, DeputyAct.END_DEPUTY, state.possible());
        endedAt = moment.at();
        reason = command.reason();
    }

    private DeputyState state(Instant now) {
        if (endedAt != null || !now.isBefore(until)) return DeputyState.ENDED;
        return now.isBefore(since) ? DeputyState.TO_COME : DeputyState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DeputyView view() {
        return new DeputyView(id, owner, deputy, since, until, reason, at, endedAt, version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Deputy() {}
}
