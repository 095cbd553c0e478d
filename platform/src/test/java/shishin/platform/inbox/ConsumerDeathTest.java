package shishin.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.Tokens;

/** Something happens to a consumer in the middle of a batch; Kafka gives the batch again to whoever comes next. */
@QuarkusTest
class ConsumerDeathTest {

    private static final List<String> KEYS = List.of("Aster", "Begonia", "Clover");
    private static final int FACTS = 60;

    @Inject
    Listening listening;

    @Inject
    FrailListener listener;

    private String tenant = "";
    private ConsumerRecords<String, String> batch = ConsumerRecords.empty();

    @BeforeEach
    void aBatchIsDelivered() {
        tenant = "t" + UUID.randomUUID().toString().substring(0, 8);
        var facts = IntStream.range(0, FACTS).mapToObj(this::fact).toList();
        batch = Delivered.batch(facts);
    }

    @Test
    void what_a_consumer_had_not_taken_in_when_it_died_is_taken_in_by_the_next_and_the_rest_not_again()
            throws Exception {
        listener.diesAfter(20);
        assertThatThrownBy(() -> listening.listen(batch)).isInstanceOf(ExecutionException.class);
        assertThat(planted()).hasSizeBetween(20, FACTS - 1);
        listening.listen(batch);
        assertAllOnceAndInOrder();
    }

    @Test
    void a_connection_lost_in_the_middle_undoes_one_effect_which_is_tried_again_before_the_next_of_its_key()
            throws Exception {
        listener.losesItsConnectionAfter(20);
        listening.listen(batch);
        assertAllOnceAndInOrder();
    }

    private void assertAllOnceAndInOrder() {
        var planted = planted();
        assertThat(planted).hasSize(FACTS).doesNotHaveDuplicates();
        for (var key : KEYS)
            assertThat(planted.stream().filter(name -> name.startsWith(key))).isSorted();
    }

    /** By arrival. */
    private List<String> planted() {
        List<Map<String, Object>> flowers = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("ada", tenant, "flower:read"))
                .get("/api/v1/flowers?limit=500&sort=plantedAt")
                .path("items");
        return flowers.stream().map(flower -> (String) flower.get("name")).toList();
    }

    private ConsumerRecord<String, String> fact(int number) {
        var key = KEYS.get(number % KEYS.size());
        return Delivered.fact(tenant, FrailListener.TYPE, key, "{\"name\":\"%s%02d\"}".formatted(key, number));
    }
}
