package shishin.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a moment that a token was found good: agents send the same one all day, and to verify its signature costs
 * as much as half of a read. Only the very same text is taken as verified, never beyond its expiry, and a key the issuer
 * has withdrawn is trusted for no longer than the moment.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens implements HttpAuthenticationMechanism {

    private static final int MOST = 10_000;

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified;

    RememberedTokens(
            OidcAuthenticationMechanism oidc,
            Clock clock,
            @ConfigProperty(name = "shishin.tokens.remembered", defaultValue = "30s") Duration moment) {
        this.oidc = oidc;
        this.clock = clock;
        this.verified =
                Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(moment).build();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        var authorization = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        var known = known(authorization);
        if (known != null) return Uni.createFrom().item(known);
        return oidc.authenticate(exchange, providers).invoke(identity -> remember(authorization, identity));
    }

    private @Nullable SecurityIdentity known(@Nullable String authorization) {
        var known = authorization == null ? null : verified.getIfPresent(authorization);
        return known != null && isValid(known) ? known : null;
    }

    private boolean isValid(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().getEpochSecond() < token.getExpirationTime();
    }

    /** Keeps who it is and what they may, and nothing of the request. */
    private void remember(@Nullable String authorization, @Nullable SecurityIdentity identity) {
        if (authorization == null || identity == null || identity.isAnonymous()) return;
        var kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .build();
        verified.put(authorization, kept);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return oidc.getChallenge(exchange);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext exchange) {
        return oidc.getCredentialTransport(exchange);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
