package shishin.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import shishin.platform.identity.NewId;

/** The one who asks in this request: taken from the token, or set by a consumer of facts or a schedule. */
@RequestScoped
public class Caller {

    /** The tenant of content that belongs to everybody, and of work done for everybody. */
    public static final String EVERY_TENANT = "*";

    private static final String NO_TENANT = "";
    private static final Pattern TENANT = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern TRACE =
            Pattern.compile("00-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final SecurityIdentity identity;
    private @Nullable String tenant;
    private @Nullable Actor actor;
    private String correlationId = NewId.next().toString();
    private @Nullable String traceparent;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller's tenant; refused with {@link TenantMissing} when the token names none. */
    public String tenant() {
        var known = tenantOrNone();
        if (known.isEmpty()) throw new TenantMissing();
        return known;
    }

    public Actor actor() {
        if (actor == null) actor = actorOf(identity);
        return actor;
    }

    /**
     * The caller's name as a row of this owner says it. A name is one person's within a tenant; in a row of everybody's it
     * stands behind the tenant's ({@code acme/ada}), so that it goes when that tenant asks for it.
     */
    public String signature(String owner) {
        var name = actor().name();
        return owner.equals(tenant()) ? name : tenant() + "/" + name;
    }

    /** Ties together what one call caused, over services and facts. */
    public String correlationId() {
        return correlationId;
    }

    /** The call at hand, for what comes of it later. */
    public Cause cause() {
        return new Cause(correlationId, traceparent);
    }

    public boolean may(String permission) {
        return identity.hasRole(permission);
    }

    /** Acts from now on in this request for a tenant without a token: facts that arrive, schedules. */
    public void actFor(String tenant, Actor actor, String correlationId) {
        this.tenant = tenant;
        this.actor = actor;
        converse(correlationId);
        sayInLog("tenant", tenant);
    }

    /** Goes on with the trace of what caused this; with none where that is no W3C trace context. */
    public void follow(@Nullable String traceparent) {
        var given = TRACE.matcher(traceparent == null ? "" : traceparent);
        boolean known = given.matches();
        this.traceparent = known ? traceparent : null;
        sayInLog("traceId", known ? given.group(1) : "");
    }

    void converse(String correlationId) {
        this.correlationId = correlationId;
        sayInLog("correlationId", correlationId);
    }

    /** Whose work a line of the log is about: a tenant and a call, never a person. */
    private static void sayInLog(String key, String value) {
        if (value.isEmpty()) MDC.remove(key);
        else MDC.put(key, value);
    }

    /** The tenant, or an empty text that no row carries. */
    String tenantOrNone() {
        if (tenant == null) {
            tenant = tenantOf(identity);
            sayInLog("tenant", tenant);
        }
        return tenant;
    }

    private static String tenantOf(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) return NO_TENANT;
        String named = token.getClaim("tenant");
        return named != null && isTenant(named) ? named : NO_TENANT;
    }

    /** Whether a tenant can be called so. */
    public static boolean isTenant(String name) {
        return TENANT.matcher(name).matches();
    }

    private static Actor actorOf(SecurityIdentity identity) {
        if (identity.isAnonymous()) return Actor.SYSTEM;
        var name = identity.getPrincipal().getName();
        return name.startsWith(SERVICE_ACCOUNT)
                ? new Actor(name.substring(SERVICE_ACCOUNT.length()), Actor.Kind.AGENT)
                : new Actor(name, Actor.Kind.PERSON);
    }
}
