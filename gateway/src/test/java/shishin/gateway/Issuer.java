package shishin.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An issuer of real tokens: serves its discovery document and its key as an OpenID provider does. */
final class Issuer {

    private static final KeyPair KEY = rsa();
    private static final KeyPair FOREIGN_KEY = rsa();

    private static final String AUDIENCE = "shishin";

    private static String name = "";

    private Issuer() {}

    static String start(Vertx vertx) {
        var router = Router.router(vertx);
        router.get("/.well-known/openid-configuration").handler(context -> context.json(discovery()));
        router.get("/keys").handler(context -> context.json(new JsonObject().put("keys", new JsonArray().add(jwk()))));
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        name = "http://localhost:" + server.actualPort();
        return name;
    }

    static String token(String tenant, String user, String... permissions) {
        return sign(claims(tenant, user, permissions), KEY);
    }

    static String tokenUntil(Instant until, String tenant, String user) {
        return sign(
                claims(tenant, user, "risk:read")
                        .issuedAt(until.minusSeconds(60))
                        .expiresAt(until),
                KEY);
    }

    static String tokenWithoutTenant() {
        return sign(
                Jwt.claims(Map.of("realm_access", Map.of("roles", List.of("risk:read"))))
                        .issuer(name)
                        .audience(AUDIENCE)
                        .subject("nobody")
                        .preferredUserName("nobody")
                        .expiresIn(600),
                KEY);
    }

    /** As a realm writes it that says who is in which group. */
    static String tokenWithGroups(String tenant, String user, String... permissions) {
        return sign(claims(tenant, user, permissions).groups("everybody"), KEY);
    }

    static String tokenForAnotherAudience() {
        return sign(claims("acme", "ann", "risk:read").audience("payroll"), KEY);
    }

    static String tokenForNoAudience() {
        return sign(claims("acme", "ann", "risk:read").remove("aud"), KEY);
    }

    static String tokenOfAnotherIssuer() {
        return sign(claims("acme", "ann", "risk:read").issuer("https://elsewhere.example"), KEY);
    }

    static String tokenWithAnotherKey() {
        return sign(claims("acme", "ann", "risk:read"), FOREIGN_KEY);
    }

    /** Claims nobody signed, as {@code alg: none} (RFC 7519, 6.1). */
    static String unsignedToken() {
        var parts = token("acme", "ann", "risk:read").split("\\.", -1);
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return header + "." + parts[1] + ".";
    }

    private static JwtClaimsBuilder claims(String tenant, String user, String... permissions) {
        return Jwt.claims(Map.of("realm_access", Map.of("roles", List.of(permissions))))
                .issuer(name)
                .audience(AUDIENCE)
                .subject(user)
                .preferredUserName(user)
                .claim("tenant", tenant)
                .expiresIn(600);
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair key) {
        return claims.jws().keyId("test").sign(key.getPrivate());
    }

    private static JsonObject discovery() {
        return new JsonObject()
                .put("issuer", name)
                .put("jwks_uri", name + "/keys")
                .put("authorization_endpoint", name + "/auth")
                .put("token_endpoint", name + "/token");
    }

    private static JsonObject jwk() {
        var key = (RSAPublicKey) KEY.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("kid", "test")
                .put("alg", "RS256")
                .put("use", "sig")
                .put("n", number(key.getModulus()))
                .put("e", number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
