package shishin.gateway.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the keys tokens are signed with are known; asking fetches them where they are not. */
@ApplicationScoped
public class TokenKeys {

    private static final AccessTokenCredential WORTHLESS = new AccessTokenCredential("e30.e30.e30");

    private final TenantIdentityProvider issuer;

    TokenKeys(TenantIdentityProvider issuer) {
        this.issuer = issuer;
    }

    /** Only with keys at hand can a worthless token be called worthless. */
    public Uni<Boolean> areKnown() {
        return issuer.authenticate(WORTHLESS)
                .map(_ -> true)
                .onFailure()
                .recoverWithItem(failure -> failure instanceof AuthenticationFailedException);
    }
}
