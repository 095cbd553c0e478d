package shishin.risk.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import shishin.platform.caller.Caller;

/**
 * What facts told of items, whether or not a risk was made of it. Plain SQL: it hangs on the dedupe key, by which facts
 * are kept, and of each item only the subjects seen last are looked at.
 */
@ApplicationScoped
public class ToldOfItems {

    private static final String SEPARATOR = "\u001f";

    /** A dedupe key ends in the edition and the item; that of a merged issue may name an item of another of its parts. */
    private static final String LATEST = """
            select named.item, about.id, about.subject_type, about.subject_id,
                   origin.kind, origin.reference, origin.detail, origin.failed_at, origin.recovered_at
            from unnest(string_to_array(:items, :separator)) as named(item)
            cross join lateral (
                select * from (
                    select distinct on (i.dedupe_key) i.id, i.subject_type, i.subject_id, i.dedupe_key, i.last_seen
                    from issue_item x join issue i on i.id = x.issue_id
                    where x.tenant = :tenant and x.item = named.item and i.edition = :edition
                      and right(i.dedupe_key, length(:edition) + length(named.item) + 2) = '|' || :edition || ':' || named.item
                    order by i.dedupe_key, i.last_seen desc) once
                order by last_seen desc limit 20) about
            join issue_origin origin on origin.tenant = :tenant and origin.dedupe_key = about.dedupe_key
            order by named.item, greatest(origin.failed_at, origin.recovered_at) desc, origin.reference
            limit 1000""";

    private final EntityManager entities;
    private final Caller caller;

    ToldOfItems(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** By item, of those of which something was told, the latest first: of each the 20 subjects seen last. */
    public Map<String, List<Told>> of(String edition, Collection<String> items) {
        if (items.isEmpty()) return Map.of();
        List<?> rows = entities.createNativeQuery(LATEST)
                .setParameter("tenant", caller.tenant())
                .setParameter("edition", edition)
                .setParameter("items", String.join(SEPARATOR, items))
                .setParameter("separator", SEPARATOR)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(ToldOfItems::told, Collectors.toList())));
    }

    private static Told told(Object[] row) {
        var origin = new Origin(
                Origin.Kind.valueOf((String) row[4]), (String) row[5], (String) row[6], (Instant) row[7], (Instant)
                        row[8]);
        return new Told((UUID) row[1], new Subject((String) row[2], (String) row[3]), origin);
    }
}
