package shishin.platform.test;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as Keycloak would issue them, signed with a key made for this run. */
public final class Tokens {

    static final String ISSUER = "https://issuer.test/realms/shishin";

    private static final KeyPair KEYS = newKeys();

    private Tokens() {}

    /** A person's token; permissions are realm roles, such as {@code risk:write}. */
    public static String of(String person, String tenant, String... permissions) {
        return token(person, Map.of("tenant", tenant), Instant.now().plus(Duration.ofHours(1)), permissions);
    }

    /** An agent's token, as from client credentials. */
    public static String agent(String client, String tenant, String... permissions) {
        return of("service-account-" + client, tenant, permissions);
    }

    public static String withoutTenant(String person, String... permissions) {
        return token(person, Map.of(), Instant.now().plus(Duration.ofHours(1)), permissions);
    }

    public static String expired(String person, String tenant, String... permissions) {
        return token(person, Map.of("tenant", tenant), Instant.now().minus(Duration.ofMinutes(5)), permissions);
    }

    /** One that is good for some seconds only. */
    public static String lasting(Duration time, String person, String tenant, String... permissions) {
        return token(person, Map.of("tenant", tenant), Instant.now().plus(time), permissions);
    }

    private static String token(String name, Map<String, String> claims, Instant until, String... permissions) {
        var token = Jwt.issuer(ISSUER)
                .subject(name)
                .audience("shishin")
                .issuedAt(until.minus(Duration.ofHours(2)))
                .expiresAt(until)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(permissions)));
        claims.forEach(token::claim);
        return token.jws().keyId("test").sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
