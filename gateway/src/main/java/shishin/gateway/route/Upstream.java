package shishin.gateway.route;

import java.net.URI;
import java.util.List;

/** A service behind the gateway, known by its public role. */
public final class Upstream {

    private final String role;
    private final List<Replica> replicas;

    Upstream(String role, List<URI> urls) {
        this.role = role;
        this.replicas = urls.stream().distinct().map(Replica::new).toList();
    }

    public String role() {
        return role;
    }

    List<Replica> replicas() {
        return replicas;
    }
}
