package shishin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.Walls;

/** Which partitions have their turn, when a relay takes fewer than there are. */
@QuarkusTest
class TurnTest {

    private static final int TAKEN = OutboxRow.PARTITIONS / 2;

    @Inject
    DataSource database;

    @Inject
    Caller caller;

    @Test
    void the_partitions_whose_first_fact_waits_longest_come_first() throws SQLException {
        Awaitility.await()
                .until(() -> Walls.asTenant(database, "*", "select id::text from outbox")
                        .isEmpty());
        var order = IntStream.range(0, OutboxRow.PARTITIONS)
                .mapToObj(turn -> (short) (turn * 7 % OutboxRow.PARTITIONS))
                .toList();
        caller.actFor(Caller.EVERY_TENANT, Actor.SYSTEM, "test-test");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                for (short partition : order) wait(connection, partition);
                for (short partition : order.reversed()) wait(connection, partition);
                assertThat(OutboxTable.take(connection, TAKEN)).isEqualTo(order.subList(0, TAKEN));
                OutboxTable.remove(connection, OutboxTable.oldest(connection, order.subList(0, TAKEN), TAKEN));
                assertThat(OutboxTable.take(connection, TAKEN)).isEqualTo(order.subList(TAKEN, order.size()));
            } finally {
                connection.rollback();
            }
        }
    }

    /** Nobody else sees it: it is never committed. */
    private static void wait(Connection connection, short partition) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (partition, id, type, key, tenant, actor, correlation_id, time, data)
                values (?, gen_random_uuid(), 'test', 'test', 'acme', 'ada', 'test', now(), '{}')""")) {
            insert.setShort(1, partition);
            insert.executeUpdate();
        }
    }
}
