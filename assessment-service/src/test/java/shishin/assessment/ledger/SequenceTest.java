package shishin.assessment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import shishin.assessment.World;
import shishin.platform.caller.Actor;
import shishin.platform.caller.Caller;
import shishin.platform.test.TestDatabase;
import shishin.platform.test.Walls;

/** What must never happen to a log, whoever writes at once, and whoever breaks off. */
@QuarkusTest
class SequenceTest {

    private static final String PLACES =
            "select count(*) || ' ' || count(distinct position) || ' ' || coalesce(max(position), -1) from ledger_leaf";

    private final String tenant = World.newTenant();

    @Inject
    Sequence sequence;

    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    DataSource database;

    private void actFor() {
        caller.actFor(tenant, Actor.SYSTEM, "sequence-test");
    }

    @ActivateRequestContext
    int next() throws SQLException {
        actFor();
        return sequence.next();
    }

    @ActivateRequestContext
    void enter(int count) {
        actFor();
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.enter(IntStream.range(0, count)
                    .mapToObj(i -> new Entry("test", "test/" + i, Map.of("i", i), Set.of("i")))
                    .toList());
        });
    }

    private List<String> ask(String sql) throws SQLException {
        return Walls.asTenant(database, tenant, sql);
    }

    private void untilNothingWaits() throws SQLException, InterruptedException {
        for (int i = 0; i < 500 && !ask("select count(*) from ledger_waiting").equals(List.of("0")); i++) {
            next();
            Thread.sleep(10);
        }
    }

    @Test
    void writers_at_once_leave_no_gap_and_give_no_place_twice()
            throws SQLException, InterruptedException, ExecutionException {
        try (var many = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) tasks.add(many.submit(this::enterMany));
            for (int i = 0; i < 4; i++) tasks.add(many.submit(this::sequenceMany));
            for (var task : tasks) task.get();
        }
        untilNothingWaits();
        assertThat(ask(PLACES)).containsExactly("2000 2000 1999");
        assertThat(ask("select max(size) from ledger_checkpoint")).containsExactly("2000");
    }

    private void enterMany() {
        for (int i = 0; i < 50; i++) enter(10);
    }

    private boolean sequenceMany() throws SQLException {
        for (int i = 0; i < 50; i++) next();
        return true;
    }

    @Test
    void a_log_that_was_altered_grows_no_further_and_loses_nothing_that_waits()
            throws SQLException, InterruptedException {
        enter(3);
        untilNothingWaits();
        alter("update ledger_leaf set hash = sha256(hash) where position = 1 and tenant = '" + tenant + "'");
        enter(4);
        Callable<Integer> growing = this::next;
        assertThatThrownBy(growing::call).isInstanceOf(LogDamaged.class);
        assertThat(ask("select count(*) from ledger_waiting")).containsExactly("4");
        assertThat(ask("select max(size) from ledger_checkpoint")).containsExactly("3");
    }

    /** As the one who owns the tables, and takes the locks off. */
    private static void alter(String sql) throws SQLException {
        try (var connection = TestDatabase.as(TestDatabase.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("alter table ledger_leaf disable trigger user");
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
            for (var lock : List.of("only_grows", "only_forgets"))
                statement.execute("alter table ledger_leaf enable always trigger " + lock);
        }
    }
}
