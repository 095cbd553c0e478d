package shishin.platform.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be forgotten, of the tenant at hand.
 *
 * @param person the name as tokens say it; nobody where all of the tenant goes, or where the name is forgotten already
 * @param pseudonym stands in its place ever after
 */
public record Erasure(
        UUID id,
        Scope scope,
        @Nullable String person,
        @Nullable String pseudonym,
        Instant at) {

    public enum Scope {
        PERSON,
        TENANT
    }

    /** The pseudonym tells nothing of the name: it is the id of the erasure. */
    public static Erasure ofPerson(UUID id, String person, Instant at) {
        return new Erasure(id, Scope.PERSON, person, "erased-" + id, at);
    }

    public static Erasure ofTenant(UUID id, Instant at) {
        return new Erasure(id, Scope.TENANT, null, null, at);
    }
}
