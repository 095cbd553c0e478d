package shishin.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.CatalogShelved;
import shishin.catalog.edition.Catalogs;

/**
 * The index of each edition that is held in memory: made beside the requests, as soon as somebody asks for it, and gone
 * with the edition. Content that was published never changes, so no index does.
 */
@ApplicationScoped
class Indexes {

    private static final Logger LOG = Logger.getLogger(Indexes.class);

    private final Cache<Catalog, CompletableFuture<@Nullable EditionIndex>> made =
            Caffeine.newBuilder().weakKeys().build();
    private final ExecutorService builder = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());

    void onStart(@Observes StartupEvent event, Catalogs catalogs) {
        catalogs.builtIn().forEach(this::find);
    }

    void onShelved(@ObservesAsync CatalogShelved shelved) {
        find(shelved.catalog());
    }

    /** The index of an edition; nothing while it is being made. Never waits. */
    Optional<EditionIndex> find(Catalog catalog) {
        return Optional.ofNullable(made.get(catalog, this::make).getNow(null));
    }

    private CompletableFuture<@Nullable EditionIndex> make(Catalog catalog) {
        var edition = catalog.id();
        return CompletableFuture.<@Nullable EditionIndex>supplyAsync(() -> EditionIndex.of(catalog), builder)
                .exceptionally(failure -> {
                    LOG.errorf(failure, "Edition %s cannot be searched", edition);
                    return null;
                });
    }

    @PreDestroy
    void stop() {
        builder.shutdownNow();
    }
}
