package shishin.catalog.edition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kept editions this replica has at hand: whose they are and how they stand for every tenant it works for, and the
 * content of those read lately, within a bound. Nothing here grows old unseen: a list is dropped as soon as its owner's
 * editions change, and content is filed under the version and digest it belongs to.
 */
@ApplicationScoped
class Shelf {

    private static final int TENANTS = 10_000;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final EditionStore store;
    private final ObjectMapper json;
    private final Event<CatalogShelved> shelved;
    private final Cache<String, Directory> directories =
            Caffeine.newBuilder().maximumSize(TENANTS).build();
    private final Cache<Place, Volume> volumes;

    Shelf(EditionStore store, ObjectMapper json, Event<CatalogShelved> shelved, ShelfConfig config) {
        this.store = store;
        this.json = json;
        this.shelved = shelved;
        this.volumes = Caffeine.newBuilder()
                .maximumWeight(config.memory().asLongValue())
                .weigher((Place place, Volume volume) -> volume.weight())
                .build();
    }

    /** What an owner has, by id. */
    Map<String, Head> directory(String tenant) {
        return directories.get(tenant, this::look).heads();
    }

    /** An edition by its id. What is not known is looked for anew, as another replica may just have got it. */
    Optional<Head> head(String tenant, String id) {
        var known = directories.get(tenant, this::look);
        if (!known.heads().containsKey(id) && System.nanoTime() - known.readAt() > LOOK_AGAIN.toNanos()) forget(tenant);
        return Optional.ofNullable(directory(tenant).get(id));
    }

    Volume volume(Head head) {
        return volumes.get(Place.of(head), place -> fetch(head));
    }

    /** How many contents are in memory. */
    long held() {
        volumes.cleanUp();
        return volumes.estimatedSize();
    }

    /** What an owner had is not sure any more. */
    void forget(String tenant) {
        directories.invalidate(tenant);
    }

    /** Drops what has changed elsewhere. */
    void compare(Duration lately) {
        store.changes(lately).forEach((tenant, changes) -> {
            var known = directories.getIfPresent(tenant);
            if (known != null && known.changes() != changes) forget(tenant);
        });
    }

    private Directory look(String tenant) {
        var holdings = store.holdings(tenant);
        return new Directory(
                holdings.changes(),
                System.nanoTime(),
                holdings.heads().stream()
                        .collect(Collectors.toMap(Head::id, Function.identity(), (one, same) -> one, TreeMap::new)));
    }

    private Volume fetch(Head head) {
        var volume = Volume.of(store.content(head).catalog(head), json);
        shelved.fireAsync(new CatalogShelved(volume.catalog()));
        return volume;
    }

    private record Directory(long changes, long readAt, Map<String, Head> heads) {}

    /** With the digest: a draft that was thrown away and brought in anew begins at the same version. */
    private record Place(String tenant, String id, long version, String digest) {

        static Place of(Head head) {
            return new Place(head.tenant(), head.id(), head.version(), head.digest());
        }
    }
}
