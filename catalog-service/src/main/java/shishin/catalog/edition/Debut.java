package shishin.catalog.edition;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Announces the built-in editions once the service has started; tried until it is done, for the database may come later. */
@ApplicationScoped
class Debut {

    private final List<Catalog> editions;
    private final Announcement announcement;
    private volatile boolean done;

    @Inject
    Debut(Catalogs catalogs, Announcement announcement) {
        this(catalogs.builtIn().toList(), announcement);
    }

    Debut(List<Catalog> editions, Announcement announcement) {
        this.editions = editions;
        this.announcement = announcement;
    }

    @Scheduled(every = "{shishin.announcement.try-every}", concurrentExecution = SKIP)
    void make() {
        if (done) return;
        editions.forEach(announcement::announce);
        done = true;
    }
}
