package shishin.platform.inbox;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that listen in this service, by the type they hear. */
@ApplicationScoped
class Listeners {

    private final Map<String, List<FactListener<?>>> byType;

    Listeners(@All List<FactListener<?>> single, @All List<FactListeners> families) {
        byType = Stream.concat(single.stream(), families.stream().flatMap(family -> family.all().stream()))
                .collect(groupingBy(FactListener::type));
    }

    List<FactListener<?>> of(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
