package shishin.assessment.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shishin.platform.page.Listing;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;
import shishin.platform.problem.NotFound;

@ApplicationScoped
class SigningKeyRepository {

    private final EntityManager entities;

    SigningKeyRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(SigningKey key) {
        entities.persist(key);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    SigningKey find(UUID id) {
        var found = entities.find(SigningKey.class, id);
        if (found == null) throw new NotFound("signing-key", id);
        return found;
    }

    SigningKey find(UUID id, IfMatch expected) {
        var found = find(id);
        expected.require(found.version());
        return found;
    }

    long count() {
        return entities.createQuery("select count(k) from SigningKey k", Long.class)
                .getSingleResult();
    }

    List<TrustedKey> all() {
        return entities.createQuery("from SigningKey k order by k.id", SigningKey.class)
                .getResultStream()
                .map(SigningKey::trusted)
                .toList();
    }

    Page<SigningKey> list(@Nullable String keyId, @Nullable Boolean revoked, PageRequest request) {
        return Listing.of(SigningKey.class)
                .sortedBy("-registeredAt", "keyId")
                .where("e.keyId = :keyId", "keyId", keyId)
                .where("case when e.revokedAt is null then false else true end = :revoked", "revoked", revoked)
                .page(entities, request);
    }
}
