package shishin.platform.production;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Reads a configuration and says, all at once, what must not stay as it is. */
final class Objections {

    private static final Set<String> DEFAULT_PASSWORDS =
            Set.of("", "admin", "changeme", "password", "postgres", "secret");

    private final List<String> found = new ArrayList<>();

    /** The issuer is reached over TLS, and does not let a demonstration's clients in. */
    Objections issuer(String url, Map<String, String> demonstrationClients, BiPredicate<String, String> accepts) {
        if (!"https".equals(URI.create(url).getScheme()))
            found.add(
                    "quarkus.oidc.auth-server-url must begin with https:// so that nobody can forge the keys tokens are checked with");
        demonstrationClients.forEach((client, secret) -> {
            if (accepts.test(client, secret))
                found.add("the issuer accepts the demonstration client " + client
                        + ": import no demonstration realm, or remove it");
        });
        return this;
    }

    /** A role's password is not one that everybody knows. */
    Objections password(String role, String user, String password) {
        if (DEFAULT_PASSWORDS.contains(password) || password.equals(user))
            found.add("the password of the " + role + " role is a default one: set another");
        return this;
    }

    /** The role that works is not the role that owns, or row-level security would not bind it. */
    Objections separateRoles(String worker, String owner) {
        if (worker.equals(owner))
            found.add(
                    "quarkus.datasource.username and quarkus.flyway.username must be two roles: the owner is not bound by row-level security");
        return this;
    }

    List<String> found() {
        return List.copyOf(found);
    }
}
