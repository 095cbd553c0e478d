package shishin.gateway.route;

import io.micrometer.core.instrument.Tags;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Counts requests by the service they went to and the first segment of their path: of these there are only so many. */
@ApplicationScoped
class RouteTags implements HttpServerMetricsTagsContributor {

    private static final Tags OWN = Tags.of("service", "gateway", "route", "none");

    private final RoutingTable table;

    RouteTags(RoutingTable table) {
        this.table = table;
    }

    @Override
    public Tags contribute(Context context) {
        return tags(context.request().path());
    }

    Tags tags(@Nullable String path) {
        if (path == null) return OWN;
        return table.of(path)
                .map(upstream -> Tags.of("service", upstream.role(), "route", RoutingTable.segment(path)))
                .orElse(OWN);
    }
}
