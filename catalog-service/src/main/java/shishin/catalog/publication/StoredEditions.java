package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shishin.catalog.edition.Draft;
import shishin.catalog.edition.EditionStore;
import shishin.catalog.edition.Head;
import shishin.catalog.edition.Owner;
import shishin.catalog.edition.Standing;
import shishin.platform.caller.Caller;

/** The editions that are kept in the database, as the shelf reads them. */
@ApplicationScoped
class StoredEditions implements EditionStore {

    private static final String HEADS = """
            select l, r from Life l join EditionRevision r
            on r.tenant = l.tenant and r.edition = l.id and r.number = coalesce(l.published, l.drafted)
            where l.tenant = :tenant order by l.id""";
    private static final String CHANGES = "select coalesce(max(changes), 0) from shelf where tenant = ?1";
    private static final String CHANGED_LATELY = """
            select tenant, changes from shelf where changed_at > now() - make_interval(secs => ?1)""";

    private final EntityManager entities;
    private final Contents contents;

    StoredEditions(EntityManager entities, Contents contents) {
        this.entities = entities;
        this.contents = contents;
    }

    /** The count first: what changes between the two reads is then looked at once more, never missed. */
    @Override
    @Transactional
    public Holdings holdings(String tenant) {
        var changes = (Number) entities.createNativeQuery(CHANGES, Long.class)
                .setParameter(1, tenant)
                .getSingleResult();
        var heads = entities.createQuery(HEADS, Tuple.class)
                .setParameter("tenant", tenant)
                .getResultStream()
                .map(row -> head(row.get(0, Life.class), row.get(1, EditionRevision.class)))
                .toList();
        return new Holdings(changes.longValue(), heads);
    }

    @Override
    @Transactional
    public Draft content(Head head) {
        return contents.read(head.tenant(), head.digest());
    }

    @Override
    @Transactional
    public Map<String, Long> changes(Duration lately) {
        List<?> rows = entities.createNativeQuery(CHANGED_LATELY, Tuple.class)
                .setParameter(1, (double) lately.toSeconds())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("tenant", String.class), row -> row.get("changes", Long.class)));
    }

    private static Head head(Life life, EditionRevision revision) {
        var tenant = life.key().tenant();
        var owner = tenant.equals(Caller.EVERY_TENANT) ? Owner.EVERYBODY : Owner.TENANT;
        var number = revision.key().number();
        return new Head(
                tenant,
                life.key().id(),
                new Standing(owner, life.state(), number),
                revision.heading(),
                revision.digest(),
                new Head.Dates(life.decidedOn(), life.effectiveFrom(), life.abolishedOn(), life.supersededBy()),
                life.version());
    }
}
