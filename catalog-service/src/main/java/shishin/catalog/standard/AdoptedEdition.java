package shishin.catalog.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import shishin.platform.caller.Actor;
import shishin.platform.identity.NewId;

/** An edition of a standard: a draft that a person adopted. The latest is in force; those before it are superseded. */
@Entity
class AdoptedEdition {

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID standardId;
    private int number;
    private String label;
    private String note;
    private String checklist;
    private @Nullable LocalDate effectiveFrom;
    private int clauses;
    private String digest;
    private String adoptedBy;
    private Instant adoptedAt;
    private @Nullable Instant supersededAt;

    @Version
    private long version;

    static AdoptedEdition adopt(Standard standard, int number, StandardText text, AdoptEdition command) {
        var edition = new AdoptedEdition();
        edition.id = NewId.next();
        edition.standardId = standard.id();
        edition.number = number;
        edition.label = command.label();
        edition.note = command.note() == null ? "" : command.note();
        edition.checklist = standard.edition();
        edition.effectiveFrom = command.effectiveFrom();
        edition.clauses = text.clauses().size();
        edition.digest = text.digest();
        return edition;
    }

    AdoptedEdition by(Actor actor, Instant now) {
        if (!actor.isPerson()) throw new PersonRequired();
        adoptedBy = actor.name();
        adoptedAt = now;
        return this;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    boolean says(StandardText text) {
        return digest.equals(text.digest());
    }

    StandardAdopted adopted(String title) {
        return new StandardAdopted(
                standardId, title, number, label, checklist, digest, effectiveFrom, adoptedBy, adoptedAt);
    }

    AdoptedEditionView view() {
        var state = supersededAt == null ? AdoptedEditionView.State.ADOPTED : AdoptedEditionView.State.SUPERSEDED;
        return new AdoptedEditionView(
                standardId,
                number,
                label,
                note,
                state,
                checklist,
                effectiveFrom,
                clauses,
                digest,
                adoptedBy,
                adoptedAt,
                supersededAt,
                version);
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected AdoptedEdition() {}
}
