package shishin.platform.inbox;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shishin.platform.inbox.Hearing.Told;
import shishin.platform.json.Accepted;

/** All that listen in this service, by the type they hear. */
@ApplicationScoped
class Listeners {

    private final Map<String, List<FactListener<?>>> byType;
    private final ObjectMapper json;

    Listeners(@All List<FactListener<?>> single, @All List<FactListeners> families, @Accepted ObjectMapper json) {
        byType = Stream.concat(single.stream(), families.stream().flatMap(family -> family.all().stream()))
                .collect(groupingBy(FactListener::type));
        this.json = json;
    }

    /** Whether anybody listens to facts of this type. */
    boolean listenTo(String type) {
        return byType.containsKey(type);
    }

    /** Whether all who listen to facts of this type may be told many at once. */
    boolean listenTogetherTo(String type) {
        return listenTo(type) && of(type).stream().allMatch(FactListener::hearsTogether);
    }

    /** The fact and who heeds it. @throws IllegalArgumentException when it is not what its type promises */
    Hearing of(Message message) {
        var told = of(message.envelope().type()).stream()
                .map(listener -> told(listener, message.data()))
                .filter(Told::isHeeded)
                .toList();
        return new Hearing(message, told);
    }

    private List<FactListener<?>> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    private <F> Told<F> told(FactListener<F> listener, String data) {
        try {
            F fact = json.readerFor(listener.shape())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(data);
            return new Told<>(listener, fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the data is not what the type promises: " + e.getOriginalMessage(), e);
        }
    }
}
