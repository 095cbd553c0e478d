package shishin.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import shishin.catalog.edition.Catalogs;

/** No question is sent here before everybody's editions can be searched. */
@Readiness
@ApplicationScoped
class SearchReady implements HealthCheck {

    private final Indexes indexes;
    private final Catalogs catalogs;

    SearchReady(Indexes indexes, Catalogs catalogs) {
        this.indexes = indexes;
        this.catalogs = catalogs;
    }

    @Override
    public HealthCheckResponse call() {
        var ready = catalogs.builtIn().allMatch(catalog -> indexes.find(catalog).isPresent());
        return HealthCheckResponse.named("Search").status(ready).build();
    }
}
