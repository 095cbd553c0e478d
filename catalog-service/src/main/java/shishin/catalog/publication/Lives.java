package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.ShelfChanged;

/** The editions that are kept, and their revisions, of whichever owner. */
@ApplicationScoped
class Lives {

    private final EntityManager entities;
    private final Event<ShelfChanged> changes;

    Lives(EntityManager entities, Event<ShelfChanged> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    /** Opens the database's wall to what belongs to everybody, for the rest of the transaction. */
    void openToEverybodys() {
        entities.createNativeQuery("select set_config('shishin.tenant', '*', true)", String.class)
                .getSingleResult();
    }

    /** Who would have a name alone waits for all who share it, and they for that one, until the transaction ends. */
    void lockName(String id, boolean alone) {
        lock(alone ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared", "edition " + id);
    }

    /** For a change, read anew: nobody else changes it, or makes one of this name, before the transaction ends. */
    Optional<Life> lock(EditionKey key) {
        lock("pg_advisory_xact_lock", "edition " + key.tenant() + " " + key.id());
        var life = Optional.ofNullable(entities.find(Life.class, key));
        life.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return life;
    }

    private void lock(String function, String what) {
        entities.createNativeQuery("select cast(%s(hashtextextended(?1, 0)) as text)".formatted(function), String.class)
                .setParameter(1, what)
                .getSingleResult();
    }

    /** Whose edition may be meant by this id: the tenant's own before everybody's. */
    Stream<Life> called(String tenant, String id) {
        return entities.createQuery(
                        "select l from Life l where l.id = :id and l.tenant in (:tenant, '*') order by l.tenant desc",
                        Life.class)
                .setParameter("id", id)
                .setParameter("tenant", tenant)
                .getResultStream();
    }

    /** Whether a built-in edition has this name, or another than this one that belongs to everybody. */
    boolean isEverybodys(EditionKey key) {
        return !entities.createNativeQuery("""
                        select id from announcement where id = ?1
                        union all select id from edition where id = ?1 and tenant = '*' and tenant <> ?2""")
                .setParameter(1, key.id())
                .setParameter(2, key.tenant())
                .getResultList()
                .isEmpty();
    }

    /** Whether a tenant has an edition of this name alone; only who acts for everybody sees them all. */
    boolean isSomebodys(String id) {
        return !entities.createNativeQuery(
                        "select 1 from edition where id = ?1 and tenant <> '*' limit 1", Integer.class)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    void add(Life life) {
        entities.persist(life);
        entities.flush();
    }

    void add(EditionRevision revision) {
        entities.persist(revision);
    }

    void remove(Life life) {
        entities.remove(life);
    }

    void remove(EditionRevision revision) {
        entities.remove(revision);
    }

    @Nullable
    EditionRevision revision(Life life, int number) {
        return entities.find(
                EditionRevision.class,
                new RevisionKey(life.key().tenant(), life.key().id(), number));
    }

    /** The revision of this number. @throws IllegalStateException when the life speaks of one that is not there */
    EditionRevision known(Life life, int number) {
        var revision = revision(life, number);
        if (revision == null) throw new IllegalStateException("%s has no revision %d".formatted(life.key(), number));
        return revision;
    }

    List<EditionRevision> revisions(EditionKey key) {
        return entities.createQuery("""
                        select r from EditionRevision r where r.tenant = :tenant and r.edition = :edition
                        order by r.number desc""", EditionRevision.class)
                .setParameter("tenant", key.tenant())
                .setParameter("edition", key.id())
                .getResultList();
    }

    /** Writes a change down; with the commit, what this replica knows of the owner's editions is old. */
    void save(Life life) {
        entities.flush();
        changes.fire(new ShelfChanged(life.key().tenant()));
    }
}
