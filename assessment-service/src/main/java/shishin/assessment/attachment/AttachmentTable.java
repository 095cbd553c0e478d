package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import shishin.platform.caller.Caller;

/** Which contents a tenant has. Plain SQL: rows are touched and taken away, and nothing else is ever done with them. */
@ApplicationScoped
class AttachmentTable {

    private static final String TOUCH = """
            insert into attachment (tenant, sha256, size, touched_at) values (?1, ?2, ?3, ?4)
            on conflict (tenant, sha256) do update set touched_at = excluded.touched_at""";
    private static final String REFERRED =
            "exists (select from evidence e where e.tenant = a.tenant and e.attachment_sha256 = a.sha256)";
    private static final String ORPHANS = """
            select a.tenant, a.sha256 from attachment a where a.touched_at < ?1 and not %s
            order by a.touched_at limit ?2""".formatted(REFERRED);
    private static final String TAKE = """
            delete from attachment a where a.tenant = ?1 and a.sha256 = ?2 and a.touched_at < ?3 and not %s""".formatted(REFERRED);

    private final EntityManager entities;
    private final Caller caller;

    /** A content no evidence refers to. */
    record Orphan(String tenant, String sha256) {}

    AttachmentTable(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** From now on, for the time of grace, nobody takes it away. */
    void touch(String sha256, long size, Instant now) {
        entities.createNativeQuery(TOUCH)
                .setParameter(1, caller.tenant())
                .setParameter(2, sha256)
                .setParameter(3, size)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Of all tenants; call as the one who works for all. */
    List<Orphan> orphans(Instant touchedBefore, int most) {
        List<?> rows = entities.createNativeQuery(ORPHANS, Object[].class)
                .setParameter(1, touchedBefore)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Orphan((String) row[0], (String) row[1]))
                .toList();
    }

    /** Locks it until the surrounding transaction ends: who brings it anew meanwhile waits, and then keeps it anew. */
    boolean take(Orphan orphan, Instant touchedBefore) {
        return entities.createNativeQuery(TAKE)
                        .setParameter(1, orphan.tenant())
                        .setParameter(2, orphan.sha256())
                        .setParameter(3, touchedBefore)
                        .executeUpdate()
                == 1;
    }
}
