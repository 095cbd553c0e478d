package shishin.assessment.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import shishin.platform.identity.NewId;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;

/** The timestamps of checkpoints. */
@ApplicationScoped
class Timestamps {

    private static final String DUE = """
            select log.tenant, c.size, c.note from (select distinct tenant from ledger_key) log
            cross join lateral (
                select size, note from ledger_checkpoint where tenant = log.tenant order by size desc limit 1
            ) c
            where not exists (select from ledger_timestamp t where t.tenant = log.tenant and t.size = c.size)
            order by log.tenant""";
    private static final String ADD = """
            insert into ledger_timestamp (id, tenant, size, authority, at, token) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict do nothing""";

    private final EntityManager entities;

    Timestamps(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest checkpoint of a log, which nobody has stamped yet. */
    record Due(String tenant, long size, String note) {}

    /** Of all tenants; call as the one who works for all. */
    List<Due> due() {
        List<?> rows = entities.createNativeQuery(DUE, Object[].class).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due((String) row[0], ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    void add(Due due, URI authority, TimestampAuthority.Token token) {
        entities.createNativeQuery(ADD)
                .setParameter(1, NewId.next())
                .setParameter(2, due.tenant())
                .setParameter(3, due.size())
                .setParameter(4, authority.toString())
                .setParameter(5, token.at())
                .setParameter(6, token.token())
                .executeUpdate();
    }

    @Transactional
    Page<TimestampView> list(PageRequest request) {
        return Listing.of(LedgerTimestamp.class)
                .sortedBy("-treeSize")
                .page(entities, request)
                .map(LedgerTimestamp::view);
    }
}
