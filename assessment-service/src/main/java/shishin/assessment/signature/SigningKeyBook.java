package shishin.assessment.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.assessment.assessment.Stamps;
import shishin.platform.page.Page;
import shishin.platform.page.PageRequest;
import shishin.platform.precondition.IfMatch;

/** Whom a tenant trusts: keys are registered and revoked by those who may change the tenant's settings. */
@ApplicationScoped
class SigningKeyBook {

    private static final Logger LOG = Logger.getLogger(SigningKeyBook.class);

    /** All keys of a tenant are at hand while its evidence comes in. */
    private static final int MOST = 500;

    private final SigningKeyRepository keys;
    private final Stamps stamps;

    SigningKeyBook(SigningKeyRepository keys, Stamps stamps) {
        this.keys = keys;
        this.stamps = stamps;
    }

    @Transactional
    SigningKeyView register(RegisterSigningKey said) {
        if (keys.count() >= MOST) throw new TooManySigningKeys(MOST);
        var key = new SigningKey(said, stamps.now());
        keys.add(key);
        LOG.infof("Signing key %s is trusted", key.view().id());
        return key.view();
    }

    @Transactional
    SigningKeyView revoke(UUID id, IfMatch expected, RevokeSigningKey said) {
        var key = keys.find(id, expected);
        key.revoke(said.reason(), stamps.now());
        keys.flush();
        LOG.infof("Signing key %s is revoked", id);
        return key.view();
    }

    @Transactional
    SigningKeyView get(UUID id) {
        return keys.find(id).view();
    }

    @Transactional
    Page<SigningKeyView> list(@Nullable String keyId, @Nullable Boolean revoked, PageRequest request) {
        return keys.list(keyId, revoked, request).map(SigningKey::view);
    }
}
