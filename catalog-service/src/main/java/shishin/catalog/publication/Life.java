package shishin.catalog.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Edition;
import shishin.catalog.edition.State;

/**
 * Where an edition stands: DRAFT → PUBLISHED → WITHDRAWN, which revision is in force, and which is being drafted. Its owner
 * may be everybody, so the tenant is not the ORM's to fill in; row-level security still guards it.
 */
@Entity
@Table(name = "edition")
@IdClass(EditionKey.class)
class Life {

    @Id
    private String tenant;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Integer published;
    private @Nullable Integer drafted;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate abolishedOn;
    private @Nullable String supersededBy;
    private String changedBy;
    private Instant changedAt;

    @Version
    private long version;

    static Life begin(EditionKey key, Stamp stamp) {
        var life = new Life();
        life.tenant = key.tenant();
        life.id = key.id();
        life.state = State.DRAFT;
        life.drafted = 1;
        life.stamp(stamp);
        return life;
    }

    /** The number of the draft: the one at hand, or a new one after the revision in force. */
    int draft(Stamp stamp) {
        if (drafted == null) {
            require(Act.REVISION);
            drafted = inForce() + 1;
        }
        stamp(stamp);
        return drafted;
    }

    /** Dates the publication does not name stay as they are; at first they are those the publisher's description has. */
    void publish(PublishEdition command, Edition described, Stamp stamp) {
        require(Act.PUBLICATION);
        if (published == null) describe(described);
        published = drafted;
        drafted = null;
        state = State.PUBLISHED;
        if (command.decidedOn() != null) decidedOn = command.decidedOn();
        if (command.effectiveFrom() != null) effectiveFrom = command.effectiveFrom();
        requireDatesInOrder();
        stamp(stamp);
    }

    private void describe(Edition described) {
        decidedOn = described.decidedOn();
        effectiveFrom = described.effectiveFrom();
        abolishedOn = described.abolishedOn();
        supersededBy = described.supersededBy();
    }

    void withdraw(WithdrawEdition command, Stamp stamp) {
        require(Act.WITHDRAWAL);
        state = State.WITHDRAWN;
        drafted = null;
        abolishedOn = command.abolishedOn();
        supersededBy = command.supersededBy();
        requireDatesInOrder();
        stamp(stamp);
    }

    /** The draft is gone; an edition that was never anything else is gone with it. */
    void discard(Stamp stamp) {
        require(Act.DISCARD);
        drafted = null;
        stamp(stamp);
    }

    void require(Act act) {
        if (!act.isPossible(state, drafted != null)) throw new EditionActNotPossible(act, state, drafted != null);
    }

    private void requireDatesInOrder() {
        if (effectiveFrom != null && abolishedOn != null && abolishedOn.isBefore(effectiveFrom))
            throw new AbolishedBeforeEffective(effectiveFrom, abolishedOn);
    }

    private void stamp(Stamp stamp) {
        changedBy = stamp.by(tenant);
        changedAt = stamp.at();
    }

    EditionKey key() {
        return new EditionKey(tenant, id);
    }

    State state() {
        return state;
    }

    /** The revision to read: the one in force, or the draft while there is none. */
    int current() {
        return published != null ? published : drafted == null ? 1 : drafted;
    }

    private int inForce() {
        return published == null ? 0 : published;
    }

    @Nullable
    Integer drafted() {
        return drafted;
    }

    boolean isOnlyADraft() {
        return published == null;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable
    LocalDate abolishedOn() {
        return abolishedOn;
    }

    @Nullable
    String supersededBy() {
        return supersededBy;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    /**
     * Who did something, and when.
     *
     * @param signature the name as a row of this owner says it
     */
    record Stamp(UnaryOperator<String> signature, Instant at) {

        String by(String owner) {
            return signature.apply(owner);
        }
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Life() {}
}
