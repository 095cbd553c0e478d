package shishin.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import shishin.catalog.edition.Catalog;
import shishin.catalog.edition.CatalogShelved;
import shishin.catalog.edition.Catalogs;

/**
 * The index of each edition that is held in memory: made beside the requests, as soon as somebody asks for it, kept
 * while there is room. Content that was published never changes, so no index does.
 */
@ApplicationScoped
class Indexes {

    private static final Logger LOG = Logger.getLogger(Indexes.class);

    /** Of all editions that can be searched at once; what was asked longest ago makes room. */
    private static final long MOST_LINES = 200_000;

    private static final int MOST_WAITING = 32;

    private final Cache<Content, CompletableFuture<@Nullable EditionIndex>> made = Caffeine.newBuilder()
            .maximumWeight(MOST_LINES)
            .weigher((Content content, Object index) -> content.lines())
            .build();
    private final ExecutorService builder = builder();

    /** One thread, which is gone when nothing is left to make, and with it what analysers keep for it. */
    private static ExecutorService builder() {
        var builder = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("search-index").factory());
        builder.allowCoreThreadTimeOut(true);
        return builder;
    }

    /** Content by what it is, however often it was read: one index is made of it. */
    private record Content(String edition, String digest, int lines) {

        static Content of(Catalog catalog) {
            return new Content(
                    catalog.id(), catalog.digest(), (int) catalog.items().count());
        }
    }

    /**
     * Begun before everything else that starts, and done beside it: what came with the service needs no database. What
     * cannot be read keeps the service from being ready.
     */
    void onStart(@Observes @Initialized(ApplicationScoped.class) Object event, Catalogs catalogs) {
        builder.execute(() -> catalogs.builtIn().forEach(this::find));
    }

    void onShelved(@ObservesAsync CatalogShelved shelved) {
        find(shelved.catalog());
    }

    /** The index of an edition; nothing while it is being made, or while too many wait to be. Never waits. */
    Optional<EditionIndex> find(Catalog catalog) {
        try {
            return Optional.ofNullable(
                    made.get(Content.of(catalog), content -> make(catalog)).getNow(null));
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
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
