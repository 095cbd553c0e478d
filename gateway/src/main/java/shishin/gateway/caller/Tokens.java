package shishin.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;

/** Turns a token into its caller: the signature is verified once a minute, the expiry at every request. */
@ApplicationScoped
class Tokens {

    private final TenantIdentityProvider issuer;
    private final Clock clock;
    private final Cache<ByteBuffer, Caller> verified;

    Tokens(TenantIdentityProvider issuer, CallerSettings settings, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
        this.verified = Caffeine.newBuilder()
                .maximumSize(settings.rememberedTokens())
                .expireAfterWrite(settings.rememberedFor())
                .build();
    }

    /** The caller remembered for this token, unless it has expired meanwhile. */
    Optional<Caller> remembered(String token) {
        return Optional.ofNullable(verified.getIfPresent(digest(token)))
                .filter(caller -> clock.instant().isBefore(caller.until()));
    }

    /** The caller, or empty where a valid token names no tenant; fails where the token is refused. */
    Uni<Optional<Caller>> verify(String token) {
        return issuer.authenticate(new AccessTokenCredential(token))
                .map(Caller::of)
                .invoke(caller -> caller.ifPresent(known -> verified.put(digest(token), known)));
    }

    private static ByteBuffer digest(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
