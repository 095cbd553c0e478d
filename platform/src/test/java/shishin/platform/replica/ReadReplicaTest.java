package shishin.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;

/** Here the replica is the same database by another name of its client. */
@QuarkusTest
@ActivateRequestContext
class ReadReplicaTest {

    private static final String CLIENT = "select current_setting('application_name')";

    @Inject
    ReadReplica replica;

    @Inject
    DataSource primary;

    @Inject
    Caller caller;

    private static String ask(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_query_that_says_so_is_answered_by_the_replica_and_no_other() throws SQLException {
        assertThat(ask(replica.connect(), CLIENT)).isEqualTo("replica");
        assertThat(ask(primary.getConnection(), CLIENT)).isNotEqualTo("replica");
    }

    @Test
    void the_replica_shows_a_tenant_its_own_and_nothing_else() throws SQLException {
        for (var tenant : new String[] {"acme", "bravo"}) {
            caller.actFor(tenant, new Actor("ada", Actor.Kind.PERSON), "test");
            assertThat(ask(replica.connect(), "select current_setting('shishin.tenant')"))
                    .isEqualTo(tenant);
        }
    }

    @Test
    void without_one_or_while_it_is_away_the_primary_answers() throws SQLException {
        var none = new ReadReplica(primary, Optional.empty());
        var away = new ReadReplica(primary, Optional.of(unreachable()));
        assertThat(ask(none.connect(), CLIENT)).isNotEqualTo("replica");
        assertThat(ask(away.connect(), CLIENT)).isNotEqualTo("replica");
        assertThatThrownBy(() -> new ReadReplica(unreachable(), Optional.empty()).connect())
                .hasMessage("nobody there");
    }

    private static DataSource unreachable() {
        return (DataSource) Proxy.newProxyInstance(
                ReadReplicaTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, words) -> {
                    throw new SQLException("nobody there");
                });
    }
}
