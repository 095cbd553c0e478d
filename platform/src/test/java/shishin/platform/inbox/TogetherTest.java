package shishin.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final String NOTES = "select id from inbox where tenant = '%s'";
    private static final String NAMES = "select name from flower where tenant = '%s' order by id";

    @Inject
    Listening listening;

    @Inject
    SeedListener listener;

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
        assertThat(query(NOTES)).hasSize(100);
    }

    @Test
    void more_than_a_hundred_take_a_transaction_for_each_hundred() throws Exception {
        listen(seeds(250));
        assertThat(query(NAMES)).hasSize(250).isSorted();
        assertThat(query(TRANSACTIONS)).hasSize(3);
        assertThat(query(NOTES)).hasSize(250);
    }

    @Test
    void each_is_heard_as_its_own_actor_and_follows_its_own_cause() throws Exception {
        var trace = "00-0af7651916cd43dd8448eb211c80319c";
        var seeds = seeds(3);
        Delivered.with(seeds.get(0), "ce_traceparent", trace + "-b7ad6b7169203331-01");
        Delivered.with(seeds.get(1), "ce_actor", "harbour");
        Delivered.with(seeds.get(1), "ce_correlationid", "other");
        listen(seeds);
        assertThat(query(TRANSACTIONS)).hasSize(1);
        assertThat(sower(0).actor()).isEqualTo("market");
        assertThat(sower(0).traceparent()).startsWith(trace);
        assertThat(sower(1).actor()).isEqualTo("harbour");
        assertThat(sower(1).correlationId()).isEqualTo("other");
        assertThat(sower(1).traceparent()).doesNotStartWith(trace);
        assertThat(sower(2).actor()).isEqualTo("market");
        assertThat(sower(2).correlationId()).isEqualTo("test");
    }

    @Test
    void what_is_told_twice_takes_effect_once_in_one_batch_and_in_the_next() throws Exception {
        var seeds = seeds(30);
        listen(Stream.of(seeds, seeds).flatMap(List::stream).toList());
        assertThat(query(TRANSACTIONS)).hasSize(1);
        listen(seeds);
        assertThat(query(NAMES)).hasSize(30).doesNotHaveDuplicates();
        assertThat(query(TRANSACTIONS)).hasSize(1);
        assertThat(query(NOTES)).hasSize(30);
    }

    @Test
    void one_that_cannot_be_heard_is_put_aside_and_the_others_take_effect() throws Exception {
        var facts = new ArrayList<>(seeds(20));
        var bad = Delivered.fact(tenant, SeedListener.TYPE, "bad", "{\"name\":\"\"}");
        facts.add(10, bad);
        listen(facts);
        assertThat(query(NAMES)).hasSize(20);
        var id = Message.of(bad).envelope().id();
        assertThat(new DeadLetterBox(Delivered.TOPIC + ".dlq")
                        .await(letter -> letter.id().equals(id)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).contains("a seed of nothing"));
    }

    @Test
    void where_one_falls_all_behind_it_keep_the_order_of_their_keys() throws Exception {
        var facts = IntStream.range(0, 240)
                .mapToObj(i -> Delivered.fact(tenant, SeedListener.TYPE, "key" + i % 3, name(i)))
                .collect(Collectors.toCollection(ArrayList::new));
        facts.add(122, Delivered.fact(tenant, SeedListener.TYPE, "key2", "{\"name\":\"\"}"));
        listen(facts);
        var names = query(NAMES);
        assertThat(names).hasSize(240);
        for (int key = 0; key < 3; key++) {
            int remainder = key;
            assertThat(names.stream().filter(name -> Integer.parseInt(name.substring(1)) % 3 == remainder))
                    .isSorted();
        }
        assertThat(query(TRANSACTIONS)).as("two hundreds, then one by one").hasSize(42);
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

    private SeedListener.Sower sower(int number) {
        return Objects.requireNonNull(listener.sowerOf("N%03d".formatted(number)));
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
