package shishin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Calls;
import shishin.platform.test.Facts;
import shishin.platform.test.Tokens;

/** A relay that dies after Kafka has acknowledged and before the outbox knows of it. */
@QuarkusTest
class RelayDeathTest {

    private static final String OTHERS_OUT =
            "select pg_advisory_lock(hashtext('outbox'), p) from generate_series(0, 15) p";
    private static final String OTHERS_IN =
            "select pg_advisory_unlock(hashtext('outbox'), p) from generate_series(0, 15) p";

    private final String tenant = "t" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DataSource database;

    @Inject
    Publisher publisher;

    @Inject
    Caller caller;

    @Test
    @ActivateRequestContext
    void what_it_had_sent_is_sent_again_under_the_same_ids_and_in_the_same_order() throws SQLException {
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "relay");
        List<UUID> acknowledged;
        try (var connection = database.getConnection()) {
            run(connection, OTHERS_OUT);
            try {
                plantAndSellOne();
                acknowledged = sendAndDie(connection);
            } finally {
                run(connection, OTHERS_IN);
            }
        }
        try (var facts = new Facts("shishin.flowers.v1")) {
            var ids = facts.await(6, fact -> fact.tenant().equals(tenant)).stream()
                    .map(fact -> UUID.fromString(fact.id()))
                    .toList();
            assertThat(ids).hasSize(6);
            assertThat(ids.subList(0, 3)).isEqualTo(ids.subList(3, 6));
            assertThat(acknowledged).containsAll(ids);
        }
    }

    private List<UUID> sendAndDie(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var partitions = OutboxTable.take(connection, OutboxRow.PARTITIONS);
            var waiting = OutboxTable.oldest(connection, partitions, 1000);
            publisher.send(waiting.facts());
            OutboxTable.remove(connection, waiting);
            return waiting.facts().stream().map(OutboxRow::id).toList();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void plantAndSellOne() {
        var gardener = Tokens.of("ada", tenant, "flower:read", "flower:write");
        String id = Calls.as(gardener)
                .body("{\"name\":\"Iris\",\"stock\":3}")
                .post("/api/v1/flowers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        IntStream.range(0, 2)
                .forEach(version -> Calls.as(gardener)
                        .header("If-Match", "\"%d\"".formatted(version))
                        .body("{\"pieces\":1}")
                        .post("/api/v1/flowers/" + id + "/sale")
                        .then()
                        .statusCode(200));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
