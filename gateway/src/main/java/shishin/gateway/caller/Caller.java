package shishin.gateway.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, for which tenant, with which permissions, and until when that is certain. */
public record Caller(String tenant, String name, Set<String> permissions, Instant until) {

    /** The caller of a verified token, unless it names no tenant. */
    static Optional<Caller> of(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        String tenant = token.getClaim("tenant");
        if (tenant == null || tenant.isBlank()) return Optional.empty();
        var until = Instant.ofEpochSecond(token.getExpirationTime());
        return Optional.of(new Caller(tenant, token.getName(), Set.copyOf(identity.getRoles()), until));
    }

    /** The caller of a request, unless its path is public. */
    public static Optional<Caller> of(RoutingContext context) {
        return Optional.ofNullable(context.<Caller>get(Caller.class.getName()));
    }

    /** What it is called among the callers of all tenants. */
    public String fullName() {
        return tenant + '/' + name;
    }

    void accompany(RoutingContext context) {
        context.put(Caller.class.getName(), this);
    }
}
