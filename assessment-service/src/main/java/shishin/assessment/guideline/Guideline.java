package shishin.assessment.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import shishin.platform.caller.Caller;

/**
 * The editions this service knows, kept in memory. An edition that is published anew is noticed within a minute, on
 * every replica; one that is not known yet is looked for each time.
 */
@ApplicationScoped
public class Guideline {

    private static final Duration TRUSTED = Duration.ofMinutes(1);

    private final Map<Key, Kept> memory = new ConcurrentHashMap<>();
    private final EditionParts parts;
    private final Withdrawals withdrawals;
    private final Caller caller;
    private final Clock clock;

    Guideline(EditionParts parts, Withdrawals withdrawals, Caller caller, Clock clock) {
        this.parts = parts;
        this.withdrawals = withdrawals;
        this.caller = caller;
        this.clock = clock;
    }

    /** The edition; refused with {@link UnknownEdition} when it has not been published to this tenant, or not whole. */
    public Edition edition(String id) {
        return find(id).orElseThrow(() -> new UnknownEdition(id));
    }

    /** These codes of an edition and all that stands under them; the codes alone where the edition is not known. */
    public Set<String> under(String edition, Collection<String> codes) {
        var under = new HashSet<>(codes);
        find(edition).ifPresent(known -> under.addAll(known.under(Set.copyOf(codes))));
        return under;
    }

    /** The edition, for something new; refused with {@link EditionNotInForce} from the moment its withdrawal is heard. */
    public Edition editionInForce(String id) {
        var edition = edition(id);
        if (withdrawals.hold(owner(edition), id)) throw new EditionNotInForce(id);
        return edition;
    }

    private Optional<Edition> find(String id) {
        return recall(new Key(caller.tenant(), id))
                .or(() -> recall(new Key(Edition.EVERYBODY, id)))
                .or(() -> read(id));
    }

    private Optional<Edition> recall(Key key) {
        return Optional.ofNullable(memory.get(key))
                .filter(kept -> kept.readAt().plus(TRUSTED).isAfter(clock.instant()))
                .map(Kept::edition);
    }

    private Optional<Edition> read(String id) {
        var found = parts.find(id);
        found.ifPresent(edition -> memory.put(new Key(owner(edition), id), new Kept(edition, clock.instant())));
        return found;
    }

    private String owner(Edition edition) {
        return edition.belongsToEverybody() ? Edition.EVERYBODY : caller.tenant();
    }

    private record Key(String owner, String edition) {}

    private record Kept(Edition edition, Instant readAt) {}
}
