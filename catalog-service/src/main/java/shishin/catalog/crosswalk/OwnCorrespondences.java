package shishin.catalog.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tenant's own correspondences, and its verdicts on those that came with the service. */
@ApplicationScoped
class OwnCorrespondences {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String TAKE_VERDICTS = """
            select cast(pg_advisory_xact_lock(hashtextextended('verdicts ' || current_setting('shishin.tenant'), 0)) as text)""";

    private final EntityManager entities;

    OwnCorrespondences(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps what is new, and gives what changed its next version. */
    <T> T keep(T entity) {
        if (!entities.contains(entity)) entities.persist(entity);
        entities.flush();
        return entity;
    }

    void remove(Correspondence correspondence) {
        entities.remove(correspondence);
    }

    /** Keeps one of many; its version is not known before the end of the transaction. */
    Correspondence add(Correspondence correspondence) {
        entities.persist(correspondence);
        return correspondence;
    }

    /** Takes for a change those there are of these, in one order: of two who take many nobody waits for the other in a circle. */
    void take(Collection<UUID> ids) {
        entities.createQuery("select c from Correspondence c where c.id in :ids order by c.id", Correspondence.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A first verdict has no row to wait for, so in a tenant one transaction at a time gives any. */
    void takeVerdicts() {
        entities.createNativeQuery(TAKE_VERDICTS, String.class).getSingleResult();
    }

    /** What comes of it, as if it had never been done. */
    <T> T undone(Supplier<T> act) {
        entities.createNativeQuery("savepoint untouched").executeUpdate();
        try {
            return act.get();
        } finally {
            entities.clear();
            entities.createNativeQuery("rollback to savepoint untouched").executeUpdate();
        }
    }

    /** Refuses more than a tenant may keep. */
    void requireRoom(int more) {
        if (count(new CrosswalkFilter()) + more > Correspondences.MOST) throw new CrosswalkFull(Correspondences.MOST);
    }

    Optional<Correspondence> find(UUID id) {
        return Optional.ofNullable(entities.find(Correspondence.class, id));
    }

    Optional<Correspondence> find(Claim.Key key) {
        return entities.createQuery("""
                        select c from Correspondence c where c.fromCatalogue = :from and c.fromItem = :item
                        and c.toCatalogue = :to and c.toItem = :target and c.document = :document""", Correspondence.class)
                .setParameter("from", key.source().catalogue())
                .setParameter("item", key.source().item())
                .setParameter("to", key.target().catalogue())
                .setParameter(
                        "target",
                        key.target().item() == null ? "" : key.target().item())
                .setParameter("document", key.document())
                .getResultStream()
                .findFirst();
    }

    /** @param after the last one seen; null for the first */
    List<Correspondence> page(CrosswalkFilter filter, @Nullable UUID after, int limit) {
        return query("select c from Correspondence c", filter, " order by c.id", Correspondence.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(CrosswalkFilter filter) {
        return query("select count(c) from Correspondence c", filter, "", Long.class)
                .setParameter("after", BEFORE_ALL)
                .getSingleResult();
    }

    /** By the correspondence each is on. */
    Map<UUID, Verdict> verdicts() {
        return entities.createQuery("select v from Verdict v", Verdict.class)
                .getResultStream()
                .collect(Collectors.toMap(Verdict::correspondenceId, verdict -> verdict));
    }

    Optional<Verdict> verdict(UUID correspondence) {
        return entities.createQuery("select v from Verdict v where v.correspondenceId = :id", Verdict.class)
                .setParameter("id", correspondence)
                .getResultStream()
                .findFirst();
    }

    List<Act> trail(UUID correspondence, int most) {
        return entities.createQuery(
                        "select a from Act a where a.correspondenceId = :id order by a.at desc, a.id desc", Act.class)
                .setParameter("id", correspondence)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, CrosswalkFilter filter, String order, Class<T> result) {
        var conditions = conditions(filter);
        var where = conditions.keySet().stream()
                .map(property -> " and c.%s = :%s".formatted(property, property))
                .collect(Collectors.joining());
        var query = entities.createQuery(
                        select + " where c.id > :after and c.strength >= :strength" + where + order, result)
                .setParameter("strength", filter.strength);
        conditions.forEach(query::setParameter);
        return query;
    }

    private static Map<String, Object> conditions(CrosswalkFilter filter) {
        var conditions = new LinkedHashMap<String, Object>();
        if (filter.from != null) conditions.put("fromCatalogue", filter.from);
        if (filter.item != null) conditions.put("fromItem", filter.item);
        if (filter.to != null) conditions.put("toCatalogue", filter.to);
        if (filter.target != null) conditions.put("toItem", filter.target);
        if (filter.relation != null) conditions.put("relation", filter.relation);
        if (filter.status != null) conditions.put("status", filter.status);
        return conditions;
    }
}
