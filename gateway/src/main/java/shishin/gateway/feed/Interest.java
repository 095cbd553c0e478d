package shishin.gateway.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which events a caller may and wants to see. */
record Interest(
        String tenant, List<String> topics, @Nullable String type) {

    private static final String EVERY_TENANT = "*";

    boolean isIn(Event event) {
        return topics.contains(event.partition().topic())
                && (event.tenant().equals(tenant) || event.tenant().equals(EVERY_TENANT))
                && (type == null || event.type().equals(type));
    }
}
