package shishin.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY,      true,  connection failure",
        "53300, AWAY,      true,  too many connections",
        "57P01, AWAY,      true,  admin shutdown",
        "58030, AWAY,      true,  io error",
        "40001, COLLISION, true,  serialization failure",
        "40P01, COLLISION, true,  deadlock",
        "23505, CONFLICT,  false, unique key",
        "23P01, CONFLICT,  false, exclusion",
        "23514, OTHER,     false, check",
        "42P01, OTHER,     false, no such table",
        "4,     OTHER,     false, no state at all"
    })
    void its_state_tells_whether_it_passes(String state, DatabaseFailure meaning, boolean passes) {
        var failure = DatabaseFailure.of(new SQLException("", state));
        assertThat(failure).isEqualTo(meaning);
        assertThat(failure.passes()).isEqualTo(passes);
    }

    @Test
    void a_pool_without_a_connection_to_spare_gives_no_state() {
        assertThat(DatabaseFailure.of(new SQLException("Acquisition timeout while waiting for new connection")))
                .isEqualTo(DatabaseFailure.AWAY);
        assertThat(DatabaseFailure.of(new SQLException())).isEqualTo(DatabaseFailure.OTHER);
    }
}
