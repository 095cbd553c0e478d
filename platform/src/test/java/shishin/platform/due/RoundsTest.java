package shishin.platform.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shishin.platform.caller.Caller;

@QuarkusTest
@ActivateRequestContext
class RoundsTest {

    /** Seven hundred things of seven tenants, the sixth tenant's cannot be done. */
    private static final String FIND = """
            select cast(md5(cast(n as text)) as uuid) as id, 't-' || n % 7 as tenant from generate_series(1, 700) n
            where cast(:now as timestamptz) is not null order by n""";

    @Inject
    Rounds rounds;

    @Inject
    Caller caller;

    @Test
    void each_is_done_as_its_own_tenant_and_what_fails_keeps_nothing_back() {
        var tenants = new ArrayList<String>();
        int done = rounds.make("things", FIND, (id, now) -> {
            if (caller.tenant().equals("t-5")) throw new IllegalStateException("not now");
            return tenants.add(caller.tenant());
        });
        assertThat(done).isEqualTo(tenants.size()).isBetween(420, 430);
        assertThat(tenants).contains("t-0", "t-6").doesNotContain("t-5");
    }

    @Test
    void while_all_that_is_found_is_done_there_may_be_more() {
        var looked = new ArrayList<Instant>();
        var last = new UUID[1];
        int done = rounds.make("things", FIND, (id, now) -> {
            looked.add(now);
            last[0] = id;
            return looked.size() <= 900;
        });
        assertThat(done).isEqualTo(900);
        assertThat(looked).hasSize(1000).containsOnly(looked.getFirst());
        assertThat(last[0]).isNotNull();
    }

    @Test
    void one_look_does_so_many_and_leaves_the_rest_to_the_next() {
        var done = new ArrayList<UUID>();
        rounds.look("things", FIND, (id, now) -> {
            if (caller.tenant().equals("t-5")) throw new IllegalStateException("not now");
            done.add(id);
        });
        assertThat(done).hasSize(172).doesNotHaveDuplicates();
    }
}
