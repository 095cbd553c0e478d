package shishin.platform.production;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Reads a configuration and says, all at once, what must not stay as it is, and what to do. */
final class Objections {

    private static final Set<String> DEFAULT_SECRETS = Set.of(
            "", "admin", "changeit", "changeme", "default", "minioadmin", "password", "postgres", "quarkus", "secret");
    private static final String ANYBODY = "https://anybody.invalid";

    private final List<String> found = new ArrayList<>();

    /** The issuer is reached over TLS, and does not let a demonstration's clients in. */
    Objections issuer(String url, Map<String, String> demonstrationClients, BiPredicate<String, String> accepts) {
        if (url.isEmpty()) {
            found.add("quarkus.oidc.auth-server-url is missing: name the issuer whose tokens are to be believed");
            return this;
        }
        if (!url.startsWith("https://"))
            found.add(
                    "quarkus.oidc.auth-server-url must begin with https:// so that nobody can forge the keys tokens are checked with");
        demonstrationClients.forEach((client, secret) -> {
            if (accepts.test(client, secret))
                found.add("the issuer accepts the demonstration client " + client
                        + ": import no demonstration realm, or remove it");
        });
        return this;
    }

    /** Whoever is spoken to over TLS proves who they are. */
    Objections verified(String setting, boolean anybodyIsTrusted) {
        if (anybodyIsTrusted)
            found.add(
                    setting + " trusts any certificate: remove it, and trust the authority that signed the right one");
        return this;
    }

    /** No page of a stranger may read answers in the name of whoever visits it. */
    Objections origins(boolean shared, Collection<String> origins) {
        if (!shared) return this;
        if (origins.isEmpty())
            found.add(
                    "quarkus.http.cors.enabled without quarkus.http.cors.origins: name the origins, or switch it off");
        origins.stream()
                .map(String::strip)
                .filter(Objections::isWide)
                .forEach(origin -> found.add("quarkus.http.cors.origins lets in " + origin
                        + ": name the origins that are yours, each beginning with https://"));
        return this;
    }

    private static boolean isWide(String origin) {
        if (origin.equals("*") || origin.startsWith("http:")) return true;
        var pattern = origin.length() > 1 && origin.startsWith("/") && origin.endsWith("/");
        return pattern && Pattern.matches(origin.substring(1, origin.length() - 1), ANYBODY);
    }

    /** A role's password is not one that everybody knows. */
    Objections password(String role, String user, String password) {
        if (isDefault(password) || password.equals(user))
            found.add("the password of the " + role + " role is a default one: set another");
        return this;
    }

    /** Nor is any other secret. */
    Objections secret(String setting, String secret) {
        if (isDefault(secret)) found.add(setting + " is a default secret: set another");
        return this;
    }

    private static boolean isDefault(String secret) {
        return DEFAULT_SECRETS.contains(secret.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** The role that works is not the role that owns, or row-level security would not bind it. */
    Objections separateRoles(String worker, String owner) {
        if (worker.equals(owner))
            found.add(
                    "quarkus.datasource.username and quarkus.flyway.username must be two roles: the owner is not bound by row-level security");
        return this;
    }

    /** The working role is bound by row-level security, whatever it was called. */
    Objections working(RoleRights rights) {
        if (rights.superuser()) superuser("working");
        else if (rights.passesPolicies())
            found.add("the working role has BYPASSRLS and sees every tenant: alter role … nobypassrls");
        else if (rights.owns())
            found.add("the working role owns tables, or may act as their owner, and sees every tenant: give it a role"
                    + " that owns nothing");
        return this;
    }

    /** The owning role owns one database, not the server. */
    Objections owning(RoleRights rights) {
        if (rights.superuser()) superuser("owning");
        return this;
    }

    private void superuser(String role) {
        found.add("the " + role + " role is a superuser of the database, whom nothing binds: alter role … nosuperuser");
    }

    Objections also(Collection<String> objections) {
        found.addAll(objections);
        return this;
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
