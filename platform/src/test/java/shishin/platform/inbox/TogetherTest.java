package shishin.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shishin.platform.test.DeadLetterBox;

/** Facts that wait for nobody are heard many at once. */
@QuarkusTest
class TogetherTest {

    private static final String TRANSACTIONS = "select distinct xmin::text from flower where tenant = '%s'";
    private static final String NAMES = "select name from flower where tenant = '%s' order by id";

    @Inject
    Listening listening;

    @Inject
    DataSource database;

    private String tenant = "";

    @BeforeEach
    void newTenant() {
        tenant = newName();
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void those_of_a_tenant_take_effect_in_one_transaction_whatever_their_keys() throws Exception {
        var seeds = seeds(100);
        listen(seeds);
        assertThat(query(NAMES)).hasSize(100).isSorted();
        assertThat(query(TRANSACTIONS)).hasSize(1);
        assertThat(query("select id from inbox where tenant = '%s'")).hasSize(100);
    }

    @Test
    void what_is_told_twice_takes_effect_once_in_one_batch_and_in_the_next() throws Exception {
        var seeds = seeds(30);
        listen(Stream.of(seeds, seeds).flatMap(List::stream).toList());
        listen(seeds);
        assertThat(query(NAMES)).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void one_that_cannot_be_heard_is_put_aside_and_the_others_take_effect() throws Exception {
        var facts = new ArrayList<>(seeds(20));
        var bad = Delivered.fact(tenant, SeedListener.TYPE, "bad", "{\"name\":\"\"}");
        facts.add(10, bad);
        listen(facts);
        assertThat(query(NAMES)).hasSize(20).isSorted();
        var id = Message.of(bad).envelope().id();
        assertThat(new DeadLetterBox(Delivered.TOPIC + ".dlq")
                        .await(letter -> letter.id().equals(id)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).contains("a seed of nothing"));
    }

    @Test
    void each_tenant_has_its_own() throws Exception {
        var mine = seeds(10);
        var me = tenant;
        tenant = newName();
        var theirs = seeds(15);
        listen(Stream.of(mine, theirs).flatMap(List::stream).toList());
        assertThat(query(NAMES)).hasSize(15);
        assertThat(query(TRANSACTIONS)).hasSize(1);
        tenant = me;
        assertThat(query(NAMES)).hasSize(10);
    }

    @Test
    void a_key_with_a_fact_that_is_heard_alone_keeps_its_order() throws Exception {
        var facts = IntStream.range(0, 40)
                .mapToObj(i ->
                        Delivered.fact(tenant, i % 4 == 0 ? FrailListener.TYPE : SeedListener.TYPE, "mixed", name(i)))
                .toList();
        listen(facts);
        assertThat(query(NAMES)).hasSize(40).isSorted();
    }

    private List<ConsumerRecord<String, String>> seeds(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Delivered.fact(tenant, SeedListener.TYPE, "key" + i, name(i)))
                .toList();
    }

    private static String name(int number) {
        return "{\"name\":\"N%03d\"}".formatted(number);
    }

    private void listen(List<ConsumerRecord<String, String>> facts) throws Exception {
        listening.listen(Delivered.batch(facts));
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('shishin.tenant', '*', true)");
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery(sql.formatted(tenant))) {
                while (rows.next()) found.add(rows.getString(1));
            }
            connection.rollback();
            return found;
        }
    }
}
