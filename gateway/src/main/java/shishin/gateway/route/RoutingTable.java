package shishin.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which service a path belongs to: its first segment under {@code /api/v1} decides. */
@ApplicationScoped
public class RoutingTable {

    static final String ROOT = "/api/v1/";

    private final Map<String, Upstream> byRole = new TreeMap<>();
    private final Map<String, Upstream> bySegment = new HashMap<>();

    RoutingTable(RouteSettings settings) {
        settings.services().forEach((role, service) -> {
            var upstream = new Upstream(role, service.urls());
            byRole.put(role, upstream);
            for (var segment : service.segments()) claim(segment, upstream);
        });
    }

    public Collection<Upstream> upstreams() {
        return byRole.values();
    }

    public Optional<Upstream> of(@Nullable String path) {
        if (path == null || !path.startsWith(ROOT)) return Optional.empty();
        return Optional.ofNullable(bySegment.get(segment(path)));
    }

    /** The first segment of a path under the root. */
    static String segment(String path) {
        int end = path.indexOf('/', ROOT.length());
        return path.substring(ROOT.length(), end < 0 ? path.length() : end);
    }

    private void claim(String segment, Upstream upstream) {
        var other = bySegment.put(segment, upstream);
        if (other != null)
            throw new IllegalStateException(segment + " is claimed by " + other.role() + " and by " + upstream.role());
    }
}
