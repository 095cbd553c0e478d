package shishin.catalog.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import shishin.catalog.edition.Draft;
import shishin.platform.problem.NotFound;

/** The table of contents by digest. Plain SQL: bytes written once and read whole, which an entity would only carry around. */
@ApplicationScoped
class Contents {

    private static final String KEEP = """
            insert into edition_content (tenant, digest, content) values (?1, ?2, ?3) on conflict do nothing""";
    private static final String READ = "select content from edition_content where tenant = ?1 and digest = ?2";
    private static final String SWEEP = """
            delete from edition_content c where c.tenant = ?1 and c.digest = ?2 and not exists (
                select from edition_revision r where r.tenant = c.tenant and r.digest = c.digest)""";

    private final EntityManager entities;
    private final ContentFormat format;

    Contents(EntityManager entities, ContentFormat format) {
        this.entities = entities;
        this.format = format;
    }

    Content of(Draft draft) {
        return format.write(draft);
    }

    void keep(String tenant, Content content) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, tenant)
                .setParameter(2, content.digest())
                .setParameter(3, content.compressed())
                .executeUpdate();
    }

    /** @throws NotFound when a draft was thrown away in the meantime */
    Draft read(String tenant, String digest) {
        List<?> found = entities.createNativeQuery(READ)
                .setParameter(1, tenant)
                .setParameter(2, digest)
                .getResultList();
        if (found.isEmpty()) throw new NotFound("edition", digest);
        return format.read((byte[]) found.getFirst());
    }

    /** Drops a draft's content that no revision needs any more. */
    void sweep(String tenant, String digest) {
        entities.flush();
        entities.createNativeQuery(SWEEP)
                .setParameter(1, tenant)
                .setParameter(2, digest)
                .executeUpdate();
    }
}
